import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import {
  changeDecision,
  type DecisionWish,
  nextDecisionStatuses,
} from '../../../src/domain/decisions/decision-changes.ts';
import { superseding } from '../../../src/domain/decisions/decision-replacement.ts';
import {
  holdDecision,
  proposeAgain,
  rejectDecision,
  takeDecision,
  withdrawDecision,
} from '../../../src/domain/decisions/decision-wishes.ts';
import { newDecision } from '../../../src/domain/decisions/new-decision.ts';
import { putBackDecision } from '../../../src/domain/decisions/put-back-decision.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { DecisionStatus } from '../../../src/domain/values/vocabulary.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { itemOf } from '../item.ts';
import { rvbFacts } from '../rvb-facts.ts';

const today = day('2026-11-23');
const author = { name: 'Aïsha', today };

const decision = (cells: Decision['cells'] = {}, id = 9) =>
  itemOf(decisionsList, id, {
    Title: 'De overschrijding wordt gedekt uit onvoorzien.',
    DecisionLevel: 'OfficialClient',
    DecisionStatus: 'Proposed',
    ...cells,
  });

const change = (cells: Decision['cells'], wish: DecisionWish) => {
  const result = changeDecision(decision(cells), wish, author);
  return result.ok ? result.value : result.problem;
};

describe('steps that may follow', () => {
  const allowed: Record<DecisionStatus, readonly DecisionStatus[]> = {
    Proposed: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
    OnHold: ['Proposed', 'Taken', 'Rejected', 'Withdrawn'],
    Taken: ['Withdrawn'],
    Rejected: [],
    Withdrawn: [],
    Superseded: [],
  };
  const wishes: Record<DecisionStatus, DecisionWish> = {
    Proposed: proposeAgain(),
    OnHold: holdDecision(),
    Taken: takeDecision({ by: 'Wilma Schütte', rationale: 'Dekking is er' }),
    Rejected: rejectDecision(),
    Withdrawn: withdrawDecision('overleg met omwonenden'),
    Superseded: { changes: { DecisionStatus: 'Superseded' } },
  };
  const statuses = Object.keys(allowed) as DecisionStatus[];
  const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs)('from %s to %s', (from, to) => {
    const expected = allowed[from].includes(to)
      ? expect.objectContaining({ DecisionStatus: to })
      : { kind: 'not-from-here', from, to };
    expect(change({ DecisionStatus: from }, wishes[to])).toEqual(expected);
  });

  test('a status typed by hand is treated as proposed', () => {
    expect(nextDecisionStatuses(undefined)).toContain('Taken');
  });
});

describe('taking', () => {
  test('notes who, when, why', () => {
    expect(change({}, takeDecision({ by: 'Wilma Schütte', rationale: 'Dekking is er' }))).toEqual({
      DecisionStatus: 'Taken',
      DecidedBy: 'Wilma Schütte',
      DecidedOn: today,
      Rationale: 'Dekking is er',
    });
  });

  test('asks for the rationale', () => {
    expect(change({}, takeDecision({ by: 'Wilma Schütte' }))).toEqual({ kind: 'needed', columns: ['Rationale'] });
  });

  test('uses the rationale that stands there', () => {
    expect(change({ Rationale: 'Laagste kosten' }, takeDecision({ by: 'Stuurgroep', on: day('2026-11-19') }))).toEqual({
      DecisionStatus: 'Taken',
      DecidedBy: 'Stuurgroep',
      DecidedOn: '2026-11-19',
    });
  });

  test('tomorrow is refused', () => {
    const tomorrow = takeDecision({ by: 'Raad', rationale: 'nodig', on: day('2026-11-24') });
    expect(change({}, tomorrow)).toEqual({ kind: 'in-the-future', column: 'DecidedOn' });
  });
});

describe('holding', () => {
  test('moves the date', () => {
    expect(change({}, holdDecision(day('2026-12-28')))).toEqual({ DecisionStatus: 'OnHold', NeededBy: '2026-12-28' });
  });

  test('moves the date of one that is on hold already', () => {
    const held = { DecisionStatus: 'OnHold', NeededBy: day('2026-12-11') } as const;
    expect(change(held, holdDecision(day('2026-12-28')))).toMatchObject({ NeededBy: '2026-12-28' });
    expect(change(held, holdDecision())).toEqual({ kind: 'already-so' });
  });
});

describe('taking back', () => {
  const taken = { DecisionStatus: 'Taken', Rationale: 'Kortere afsluiting' } as const;

  test('keeps the reason under the rationale', () => {
    expect(change(taken, withdrawDecision('overleg met omwonenden'))).toEqual({
      DecisionStatus: 'Withdrawn',
      Rationale: 'Kortere afsluiting\n[2026-11-23 Aïsha] overleg met omwonenden',
    });
  });

  test('asks for a reason', () => {
    expect(change(taken, withdrawDecision(''))).toEqual({ kind: 'reason-needed' });
  });

  test('a proposal needs no reason', () => {
    expect(change({}, withdrawDecision(''))).toEqual({ DecisionStatus: 'Withdrawn' });
  });

  test.each([
    ['SteeringGroup', { kind: 'level-too-low' }],
    ['OfficialClient', expect.objectContaining({ DecisionStatus: 'Withdrawn' })],
    ['Council', expect.objectContaining({ DecisionStatus: 'Withdrawn' })],
  ] as const)('by %s', (level, expected) => {
    expect(change(taken, withdrawDecision('anders', level))).toEqual(expected);
  });
});

describe('what was decided is not edited', () => {
  const taken = { DecisionStatus: 'Taken', DecidedBy: 'Stuurgroep', Rationale: 'Laagste kosten' } as const;

  test('neither title nor rationale', () => {
    const edit = { Title: 'We kiezen toch variant C.', Rationale: 'Mooier' };
    expect(change(taken, { changes: edit })).toEqual({ kind: 'frozen', columns: ['Title', 'Rationale'] });
  });

  test('an empty rationale may still be filled in', () => {
    const { Rationale: _, ...bare } = taken;
    expect(change(bare, { changes: { Rationale: 'Laagste kosten' } })).toEqual({ Rationale: 'Laagste kosten' });
  });

  test('the file reference may change', () => {
    expect(change(taken, { changes: { ArchivedOn: today } })).toEqual({ ArchivedOn: today });
  });

  test('a proposal is free', () => {
    expect(change({}, { changes: { Title: 'We kiezen variant C.' } })).toEqual({ Title: 'We kiezen variant C.' });
  });
});

test.each<[Decision['cells'], boolean]>([
  [{ FinancialImpact: 83_000 }, true],
  [{ FinancialImpact: 83_000, DecisionLevel: 'ProjectTeam' }, false],
  [{ FinancialImpact: -500, DecisionLevel: 'ProjectTeam' }, false],
  [{ FinancialImpact: 0, DecisionLevel: 'ProjectTeam' }, true],
])('money asks for a level above the project team: %o is %s', (changes, fits) => {
  expect(changeDecision(decision(), { changes }, author).ok).toBe(fits);
});

describe('putting back a recorded decision', () => {
  const calendar = createCalendar(defaultSettings);
  const recorded = day('2026-11-16');
  const putBack = (cells: Decision['cells'], on: string) =>
    putBackDecision(decision(cells), recorded, calendar, day(on));

  test('is possible up to five working days later', () => {
    expect(putBack({ DecisionStatus: 'Taken' }, '2026-11-23')).toEqual({
      ok: true,
      value: { DecisionStatus: 'Proposed', DecidedBy: null, DecidedOn: null },
    });
  });

  test('is too late after that', () => {
    expect(putBack({ DecisionStatus: 'Taken' }, '2026-11-24')).toEqual({
      ok: false,
      problem: { kind: 'too-late', last: '2026-11-23' },
    });
  });

  test('makes no sense for one that was not taken', () => {
    expect(putBack({ DecisionStatus: 'Rejected' }, '2026-11-17').ok).toBe(false);
  });
});

describe('replacing', () => {
  const old = decision({ DecisionStatus: 'Taken' }, 4);
  const replacement = decision({ DecisionStatus: 'Taken', ReplacesRef: 4 }, 6);

  test('a taken decision ends the one that it replaces', () => {
    expect(superseding(replacement, [old, replacement])).toEqual({
      ok: true,
      value: { decision: old, changes: { DecisionStatus: 'Superseded' } },
    });
  });

  test('a proposal replaces nothing yet', () => {
    expect(superseding(decision({ ReplacesRef: 4 }, 6), [old])).toEqual({ ok: true, value: undefined });
  });

  test('doing it twice writes nothing', () => {
    const { decisions } = rvbFacts();
    const b6 = decisions.find(({ id }) => id === 6) ?? replacement;
    expect(superseding(b6, decisions)).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['itself', [decision({ DecisionStatus: 'Taken', ReplacesRef: 6 }, 6)], 6],
    ['one that replaces it', [decision({ DecisionStatus: 'Taken', ReplacesRef: 6 }, 4)], 4],
    ['one that does not exist', [], 4],
    ['one that was never taken', [decision({ DecisionStatus: 'Rejected' }, 4)], 4],
  ])('%s is refused', (_what, decisions, ReplacesRef) => {
    const wrong = decision({ DecisionStatus: 'Taken', ReplacesRef }, 6);
    expect(superseding(wrong, decisions)).toEqual({ ok: false, problem: { kind: 'cannot-replace' } });
  });
});

describe('a new decision', () => {
  const sender = { aad: personId('bjorn'), name: 'Björn' };
  const add = (cells: Decision['cells']) => newDecision(cells, sender, author);

  test('is a proposal of the sender to the project team', () => {
    expect(add({ Title: 'We kiezen variant B.' })).toEqual({
      ok: true,
      value: {
        Title: 'We kiezen variant B.',
        DecisionLevel: 'ProjectTeam',
        DecisionStatus: 'Proposed',
        ExecutionStatus: 'NotApplicable',
        ProposedBy: sender,
      },
    });
  });

  test('may be one that was taken', () => {
    const taken = {
      Title: 'We kiezen variant B.',
      DecisionStatus: 'Taken',
      DecidedBy: 'Raad',
      Rationale: 'ruimte',
    } as const;
    expect(add(taken)).toMatchObject({ ok: true, value: { DecidedOn: today } });
  });

  test.each<[Decision['cells'], string]>([
    [{ Title: 'Variant B' }, 'too-short'],
    [{ Title: 'We kiezen variant B.', DecisionStatus: 'Taken' }, 'needed'],
    [{ Title: 'We kiezen variant B.', DecisionStatus: 'Superseded' }, 'not-from-here'],
    [{ Title: 'We kiezen variant B.', FinancialImpact: 100 }, 'above-project-team'],
    [{ Title: 'We kiezen variant B.', DecidedOn: day('2026-11-24') }, 'in-the-future'],
  ])('%o is refused: %s', (cells, kind) => {
    expect(add(cells)).toMatchObject({ ok: false, problem: { kind } });
  });
});
