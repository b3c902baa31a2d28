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
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { DecisionStatus } from '../../../src/domain/values/vocabulary.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { itemOf } from '../item.ts';
import { rvbFacts } from '../rvb-facts.ts';

const today = day('2026-11-23');
const author = { name: 'Aïsha', today };
const calendar = createCalendar(defaultSettings);
const setting = { author, calendar, recordedOn: day('2026-11-20') };

const decision = (cells: Decision['cells'] = {}, id = 9) =>
  itemOf(decisionsList, id, {
    Title: 'De overschrijding wordt gedekt uit onvoorzien.',
    DecisionLevel: 'OfficialClient',
    DecisionStatus: 'Proposed',
    ...cells,
  });

const change = (cells: Decision['cells'], wish: DecisionWish) => {
  const result = changeDecision(decision(cells), wish, setting);
  return result.ok ? result.value : result.problem;
};

describe('steps that may follow', () => {
  const allowed: Record<DecisionStatus, readonly DecisionStatus[]> = {
    Proposed: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
    OnHold: ['Proposed', 'Taken', 'Rejected', 'Withdrawn'],
    Taken: ['Withdrawn', 'Proposed'],
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

  test('keeps the reason under the progress: the rationale is history', () => {
    expect(change(taken, withdrawDecision('overleg met omwonenden'))).toEqual({
      DecisionStatus: 'Withdrawn',
      ProgressNotes: '[2026-11-23 Aïsha] overleg met omwonenden',
    });
  });

  const bodies = ['OfficialClient', 'PoliticalClient', 'ChallengeManager', 'Executive', 'Council'];

  test.each([undefined, 'SteeringGroup'] as const)(
    'asks for a reason, and says which bodies may, its own first (asked by %s)',
    (level) => {
      expect(change(taken, withdrawDecision('', level))).toEqual({ kind: 'reason-needed', bodies });
    },
  );

  test('of one without a level that Spil knows is up to any body', () => {
    const handTyped = { ...taken, DecisionLevel: undefined } as unknown as Decision['cells'];
    expect(change(handTyped, withdrawDecision(''))).toEqual({
      kind: 'reason-needed',
      bodies: ['ProjectTeam', 'ProjectManager', 'SteeringGroup', ...bodies],
    });
  });

  test('a proposal needs no reason', () => {
    expect(change({}, withdrawDecision(''))).toEqual({ DecisionStatus: 'Withdrawn' });
  });

  test.each(['ProjectTeam', 'SteeringGroup'] as const)('by %s, which is lower, says which bodies may', (level) => {
    expect(change(taken, withdrawDecision('anders', level))).toEqual({ kind: 'level-too-low', bodies });
  });

  test.each([
    ['OfficialClient', 'Ambtelijk opdrachtgever'],
    ['Council', 'Gemeenteraad'],
  ] as const)('by %s says so under the progress', (level, label) => {
    expect(change(taken, withdrawDecision('overleg met omwonenden', level))).toEqual({
      DecisionStatus: 'Withdrawn',
      ProgressNotes: `[2026-11-23 Aïsha] ingetrokken door ${label}: overleg met omwonenden`,
    });
  });
});

describe('which body it is', () => {
  const taken = { DecisionStatus: 'Taken', Rationale: 'Kortere afsluiting', DecidedBy: 'Wilma Schütte' } as const;

  test.each<[string, Decision['cells'], DecisionWish]>([
    ['a proposal that is withdrawn', {}, { changes: { DecisionStatus: 'Withdrawn' }, note: 'toch niet' }],
    ['a decision that is put back', taken, { ...proposeAgain(), note: 'verkeerd' }],
    ['a decision that is withdrawn already', { ...taken, DecisionStatus: 'Withdrawn' }, withdrawDecision('')],
    ['a note', taken, { changes: {}, note: 'besproken' }],
    ['nothing at all', taken, { changes: {} }],
  ])('is not asked of %s', (_, cells, wish) => {
    expect(change(cells, { ...wish, level: 'Council' })).toEqual({ kind: 'body-unasked' });
  });

  test('matters less than that the step cannot be taken', () => {
    expect(change({ ...taken, DecisionStatus: 'Rejected' }, withdrawDecision('anders', 'Council'))).toEqual({
      kind: 'not-from-here',
      from: 'Rejected',
      to: 'Withdrawn',
    });
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
    expect(change(bare, { changes: { Rationale: 'Laagste kosten' } })).toEqual({
      Rationale: 'Laagste kosten',
      ProgressNotes: '[2026-11-23 Aïsha] aangevuld op 2026-11-23: onderbouwing',
    });
  });

  test.each([
    [{ SourceUrl: 'https://dossier.example/b9' }, '2027-06-01', true],
    [{ Rationale: 'Laagste kosten' }, '2027-06-01', true],
    [{ Alternatives: 'Variant A' }, '2026-11-27', true],
    [{ Alternatives: 'Variant A' }, '2026-11-30', false],
    [{ DecisionText: 'Voluit' }, '2026-11-30', false],
    [{ FinancialImpact: 5 }, '2026-11-30', false],
  ])('%o left empty may be filled on %s: %s', (changes, on, fits) => {
    const { Rationale: _, ...bare } = taken;
    const late = { author: { ...author, today: day(on) }, calendar, recordedOn: day('2026-11-20') };
    expect(changeDecision(decision(bare), { changes }, late).ok).toBe(fits);
  });

  test.each(['SourceUrl', 'Alternatives', 'DecisionText', 'Title', 'DecidedBy', 'Rationale'])(
    '%s cannot be changed once it is filled, nor emptied',
    (column) => {
      const full = { ...taken, SourceUrl: 'https://dossier.example/b9', Alternatives: 'A', DecisionText: 'B' };
      for (const value of ['anders dan het was', null]) {
        expect(change(full, { changes: { [column]: value } })).toEqual({ kind: 'frozen', columns: [column] });
      }
    },
  );

  test.each(['Rejected', 'Withdrawn', 'Superseded'] as const)('nor is one that is %s', (DecisionStatus) => {
    const ended = { ...taken, DecisionStatus };
    const refusal = (column: string) => ({ kind: 'final', columns: [column], status: DecisionStatus });
    expect(change(ended, { changes: { Title: 'We kiezen toch variant C.' } })).toEqual(refusal('Title'));
    // It replaces nothing any more: that could close a circle.
    expect(change(ended, { changes: { ReplacesRef: 2 } })).toEqual(refusal('ReplacesRef'));
  });

  test.each(['Rejected', 'Withdrawn'] as const)('nor does one that is %s get a second reason', (DecisionStatus) => {
    const again = { changes: { DecisionStatus }, note: 'om een andere reden' };
    expect(change({ ...taken, DecisionStatus }, again)).toEqual({ kind: 'already-so' });
  });

  test('a note of more than 2000 characters is refused whole', () => {
    expect(change(taken, { changes: {}, note: 'x'.repeat(2001) })).toEqual({ kind: 'said-too-long', maxLength: 2000 });
    expect(change(taken, { changes: {}, note: 'x'.repeat(2000) })).toHaveProperty('ProgressNotes');
  });

  test('of the project team gets no money afterwards, and no advice to raise its frozen level', () => {
    const free = { ...taken, DecisionLevel: 'ProjectTeam' } as const;
    expect(change(free, { changes: { FinancialImpact: 5 } })).toEqual({ kind: 'frozen', columns: ['DecisionLevel'] });
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
  expect(changeDecision(decision(), { changes }, setting).ok).toBe(fits);
});

describe('putting back a recorded decision', () => {
  const taken = {
    DecisionStatus: 'Taken',
    DecidedBy: 'Stuurgroep',
    DecidedOn: day('2026-11-10'),
    Rationale: 'r',
  } as const;
  const putBack = (cells: Decision['cells'], on: string, note?: string) => {
    const late = { author: { ...author, today: day(on) }, calendar, recordedOn: day('2026-11-16') };
    const result = changeDecision(decision(cells), { ...proposeAgain(), note }, late);
    return result.ok ? result.value : result.problem;
  };

  test('is possible up to five working days later and leaves a note', () => {
    expect(putBack(taken, '2026-11-23', 'niet besproken')).toEqual({
      DecisionStatus: 'Proposed',
      DecidedBy: null,
      DecidedOn: null,
      ProgressNotes: '[2026-11-23 Aïsha] teruggezet naar Voorgesteld: niet besproken',
    });
  });

  test('needs no reason', () => {
    expect(putBack(taken, '2026-11-23')).toMatchObject({
      ProgressNotes: '[2026-11-23 Aïsha] teruggezet naar Voorgesteld',
    });
  });

  test.each(['InProgress', 'Done'] as const)('takes along that it was %s: a proposal is not carried out', (status) => {
    expect(putBack({ ...taken, ExecutionStatus: status }, '2026-11-23')).toMatchObject({
      ExecutionStatus: 'NotApplicable',
    });
  });

  test('is too late after that', () => {
    expect(putBack(taken, '2026-11-24')).toEqual({ kind: 'too-late', last: '2026-11-23' });
  });

  test('makes no sense for one that was rejected', () => {
    expect(putBack({ ...taken, DecisionStatus: 'Rejected' }, '2026-11-17')).toMatchObject({ kind: 'not-from-here' });
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

  test('in the name of somebody else says so', () => {
    const fenna = { aad: personId('fenna'), name: 'Fenna' };
    expect(add({ Title: 'We kiezen variant B.', ProposedBy: fenna })).toMatchObject({
      ok: true,
      value: { ProposedBy: fenna, ProgressNotes: '[2026-11-23 Aïsha] ingebracht namens Fenna' },
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
