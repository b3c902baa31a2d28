import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ShownWeek } from '../../../src/domain/grotik/shown-week.ts';
import { actorIn } from '../../../src/domain/people/permission.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { type ConfirmQuestion, confirmStatus } from '../../../src/acts/grotik/confirm-status.ts';
import type { LightChoice } from '../../../src/acts/grotik/judgement.ts';
import { readSnapshot } from '../../../src/grotik/snapshot.ts';
import { shownWeek, standingWeek } from '../../../src/grotik/standing-week.ts';
import { refused } from '../../../src/domain/values/result.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { app, person, type SpilOnBench } from '../../graph/spil-on-bench.ts';
import {
  ann,
  calendar,
  factsWith,
  olga,
  propose,
  startGrotik,
  statusIn,
  today,
  valueOf,
  week,
} from '../../grotik/grotik-case.ts';

let spil: SpilOnBench;
let proposed: readonly GrotikStatus[];
beforeEach(async () => {
  spil = await startGrotik();
  proposed = valueOf(await propose(spil));
});
afterEach(() => spil.close());

const stored = async () => valueOf(await spil.open(app).all(grotikStatusList));

const now = '2026-11-23T08:00:00.000Z' as Moment;
const later = '2026-11-23T09:30:00.000Z' as Moment;

/** What a screen shows of the week. */
const seeing = (facts: ProjectFacts): ShownWeek => shownWeek(standingWeek({ facts, calendar, today, week }), now);

const question = (facts: ProjectFacts, who = ann) => ({
  person: who,
  actor: actorIn(facts, { id: who.id, isGuest: false }, today),
  facts,
  calendar,
  today,
  now: later,
  week,
});

/** Confirms what the screen of this moment shows, unless another screen is given. */
const confirm = (
  choices: readonly LightChoice[] = [],
  known: readonly GrotikStatus[] = proposed,
  { who = ann, ...given }: Partial<Pick<ConfirmQuestion, 'shown' | 'reason' | 'facts'>> & { who?: typeof ann } = {},
) => {
  const facts = given.facts ?? factsWith(known);
  const asked = { ...question(facts, who), shown: seeing(facts), choices, ...given };
  return confirmStatus({ ...asked, store: spil.open(person(who.name.toLowerCase())) });
};

/** The sample after its most urgent late actions were finished: time is green no more or less, but for other reasons. */
const improved = (facts: ProjectFacts): ProjectFacts => ({
  ...facts,
  milestones: [],
  actions: facts.actions.map((action) =>
    [5, 9, 19].includes(action.id) ? { ...action, cells: { ...action.cells, ActionStatus: 'Done' } } : action,
  ),
});

describe('one press', () => {
  test('by the project manager confirms all six as proposed, in that person’s name', async () => {
    valueOf(await confirm());
    const items = await stored();
    expect(items.map(({ cells }) => cells.Light)).toEqual(['Amber', 'Red', 'Amber', 'Amber', 'Green', 'Green']);
    expect(statusIn(items, 'Risk')).toMatchObject({
      modifiedBy: { name: 'Ann' },
      cells: { ConfirmState: 'Confirmed', ConfirmedBy: { aad: 'ann' }, ConfirmedOn: today },
    });
  });

  test('by the support professional is refused and writes nothing', async () => {
    const refusal = { kind: 'manager-or-deputy-only' };
    expect(await confirm([], proposed, { who: olga })).toEqual({ ok: false, problem: { kind: 'forbidden', refusal } });
    expect((await stored()).every(({ cells }) => cells.Light === undefined)).toBe(true);
  });

  test('twice answers the same and writes once', async () => {
    valueOf(await confirm());
    const after = await stored();
    expect(valueOf(await confirm([], after)).map(({ etag }) => etag)).toEqual(after.map(({ etag }) => etag));
  });

  test('twice at the same moment, from an old screen, is success', async () => {
    valueOf(await confirm());
    expect(valueOf(await confirm()).map(({ cells }) => cells.ConfirmState)).toEqual(Array(6).fill('Confirmed'));
  });

  test('for a week without proposals says so', async () => {
    const asked = { ...question(factsWith()), shown: undefined, week: '2026-W30' as WeekKey };
    expect(await confirmStatus({ ...asked, store: spil.open(person('ann')) })).toEqual({
      ok: false,
      problem: { kind: 'no-proposal', week: '2026-W30' },
    });
  });

  test('before the timer has proposed writes proposals first', async () => {
    const fresh = await startGrotik();
    try {
      const facts = factsWith();
      // As a screen sends it that has seen no item: no words.
      const choices = [{ aspect: 'Money', light: 'Amber', explanation: '', correction: '' }] as const;
      const asked = { ...question(facts), shown: seeing(facts), choices, store: fresh.open(person('ann')) };
      expect(valueOf(await confirmStatus(asked)).map(({ cells }) => cells.Light)).toEqual([
        'Amber',
        'Red',
        'Amber',
        'Amber',
        'Green',
        'Green',
      ]);
    } finally {
      await fresh.close();
    }
  });
});

describe('lights that are no longer the ones that were shown', () => {
  const nothingConfirmed = async () => (await stored()).every(({ cells }) => cells.Light === undefined);

  test('are not confirmed: each that moved is named, with what was shown and what it is now', async () => {
    const shown = seeing(factsWith(proposed));
    const answer = await confirm([], proposed, { shown, facts: improved(factsWith(proposed)) });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'moved', since: now, shown: { at: later } } });
    expect(!answer.ok && answer.problem.kind === 'moved' && answer.problem.changed).toContainEqual({
      aspect: 'Time',
      before: 'Amber',
      now: 'Green',
    });
    expect(await nothingConfirmed()).toBe(true);
  });

  test('are confirmed when what stands now was asked again', async () => {
    const facts = improved(factsWith(proposed));
    const answer = await confirm([], proposed, { shown: seeing(factsWith(proposed)), facts });
    if (answer.ok || answer.problem.kind !== 'moved') throw new Error('not asked again');
    valueOf(await confirm([], proposed, { shown: answer.problem.shown, facts }));
    expect(statusIn(await stored(), 'Time').cells).toMatchObject({ Light: 'Green', ProposedLight: 'Green' });
  });

  test('are not confirmed for the same light on other evidence either', async () => {
    const facts = factsWith(proposed);
    const finished = facts.actions.map((action) =>
      action.id === 19 ? { ...action, cells: { ...action.cells, ActionStatus: 'Done' as const } } : action,
    );
    const answer = await confirm([], proposed, { shown: seeing(facts), facts: { ...facts, actions: finished } });
    expect(!answer.ok && answer.problem.kind === 'moved' && answer.problem.changed).toEqual([
      { aspect: 'Time', before: 'Amber', now: 'Amber' },
    ]);
  });

  test('cannot be forged: a light that was not proposed is not confirmed by saying that it was shown', async () => {
    const { at, lights } = seeing(factsWith(proposed));
    const shown = { at, lights: lights.map((one) => ({ ...one, light: 'Green' as const })) };
    expect(await confirm([], proposed, { shown })).toMatchObject({ problem: { kind: 'moved' } });
    expect(await nothingConfirmed()).toBe(true);
  });

  test('are never confirmed by a card that does not say what it showed', async () => {
    expect(await confirm([], proposed, { shown: undefined })).toMatchObject({
      problem: { kind: 'moved', since: undefined },
    });
    expect(await nothingConfirmed()).toBe(true);
  });

  test('the words of the rules that were written this morning give way to those of now', async () => {
    const facts = improved(factsWith(proposed));
    valueOf(await confirm([], proposed, { facts }));
    const { cells } = statusIn(await stored(), 'Time');
    expect([cells.ExplanationText, cells.Evidence]).toEqual([undefined, 'geen bijzonderheden']);
  });

  test('words that a person wrote are confirmed with the light', async () => {
    const time = statusIn(proposed, 'Time');
    const words = { ExplanationText: 'De aannemer is ziek.' };
    valueOf(await spil.open(person('olga')).change(grotikStatusList, time.id, time.etag, words));
    valueOf(await confirm([], await stored()));
    expect(statusIn(await stored(), 'Time').cells.ExplanationText).toBe('De aannemer is ziek.');
  });
});

test('what the rules saw is kept with the light: row numbers, versions, the values that they used', async () => {
  const facts = factsWith(proposed);
  valueOf(await confirm());
  const snapshot = readSnapshot(statusIn(await stored(), 'Time').cells.Snapshot);
  expect(snapshot?.at).toBe(later);
  expect(snapshot?.rows.Actions).toHaveLength(19);
  expect(snapshot?.rows.Milestones).toHaveLength(facts.milestones?.length ?? 0);
  expect(snapshot?.findings.map(({ rule }) => rule)).toEqual(['TIJ2', 'TIJ4', 'TIJ5']);
  expect(snapshot?.findings[1]?.numbers).toMatchObject({ late: 3, open: 19 });
});

describe('another light than proposed', () => {
  test('needs an explanation of its own', async () => {
    const draft = statusIn(proposed, 'Money').cells.ExplanationText ?? '';
    const missing = [{ aspect: 'Money', needs: 'explanation' }];
    for (const explanation of ['', '  ', draft]) {
      const answer = await confirm([{ aspect: 'Money', light: 'Green', explanation }]);
      expect(answer).toEqual({ ok: false, problem: { kind: 'words-needed', missing } });
    }
    expect((await stored()).every(({ cells }) => cells.Light === undefined)).toBe(true);
  });

  test('is set with its words, and the trend follows it', async () => {
    const choice = { aspect: 'Information', light: 'Red', explanation: 'Kaart kwijt', correction: 'Opnieuw' } as const;
    valueOf(await confirm([choice]));
    expect(statusIn(await stored(), 'Information').cells).toMatchObject({
      ProposedLight: 'Green',
      Light: 'Red',
      Trend: 'Worse',
      ExplanationText: 'Kaart kwijt',
      CorrectiveText: 'Opnieuw',
    });
  });

  test('amber or red needs a correction too', async () => {
    const answer = await confirm([{ aspect: 'Quality', light: 'Amber', explanation: 'Scheuren' }]);
    expect(answer).toMatchObject({ problem: { missing: [{ aspect: 'Quality', needs: 'correction' }] } });
  });
});

test('an emptied explanation of an amber light is asked for', async () => {
  const answer = await confirm([{ aspect: 'Money', explanation: '', correction: '' }]);
  expect(answer).toMatchObject({
    problem: {
      kind: 'words-needed',
      missing: [
        { aspect: 'Money', needs: 'explanation' },
        { aspect: 'Money', needs: 'correction' },
      ],
    },
  });
});

test('a version that somebody changed meanwhile is not overwritten', async () => {
  const time = statusIn(proposed, 'Time');
  valueOf(await spil.open(person('olga')).change(grotikStatusList, time.id, time.etag, { ExplanationText: 'Anders' }));
  expect(await confirm()).toMatchObject({ ok: false, problem: { kind: 'stale', theirs: { id: time.id } } });
  expect(statusIn(await stored(), 'Time').cells).toMatchObject({ ExplanationText: 'Anders', ConfirmState: 'Proposal' });
});

test('a choice made on an older version than the list holds is refused', async () => {
  const time = statusIn(proposed, 'Time');
  const shown = seeing(factsWith(proposed));
  valueOf(await spil.open(person('olga')).change(grotikStatusList, time.id, time.etag, { ExplanationText: 'Anders' }));
  const answer = await confirm([{ aspect: 'Time', light: 'Amber' }], await stored(), { shown });
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'moved', changed: [{ aspect: 'Time' }] } });
});

describe('a confirmed week', () => {
  const reason = 'de factuur viel 6 % hoger uit';
  beforeEach(async () => void valueOf(await confirm()));

  test.each([
    ['another light', { light: 'Red' }],
    ['another explanation', { explanation: 'Anders' }],
    ['another correction', { correction: 'Anders' }],
  ] as const)('does not get %s without a reason', async (_, change) => {
    const before = await stored();
    for (const given of [{}, { reason: '  ' }]) {
      const answer = await confirm([{ aspect: 'Money', ...change }], before, given);
      expect(answer).toMatchObject({ problem: { missing: [{ aspect: 'Money', needs: 'reason' }] } });
    }
    expect(await stored()).toEqual(before);
  });

  test('is corrected with a reason, and keeps that with day and name', async () => {
    const before = statusIn(await stored(), 'Money');
    valueOf(await confirm([{ aspect: 'Money', light: 'Red' }], await stored(), { reason }));
    const { id, cells } = statusIn(await stored(), 'Money');
    expect([id, cells.Light, cells.ConfirmState]).toEqual([before.id, 'Red', 'Corrected']);
    expect(cells.ExplanationText).toBe(
      `${before.cells.ExplanationText}\n[2026-11-23 Ann] Correctie van oranje naar rood: ${reason}`,
    );
    expect([cells.Snapshot, cells.Evidence]).toEqual([before.cells.Snapshot, before.cells.Evidence]);
    expect(statusIn(await stored(), 'Risk').cells.ConfirmState).toBe('Confirmed');
  });

  test('keeps the reason of an earlier correction, also when its explanation is written anew', async () => {
    valueOf(await confirm([{ aspect: 'Money', light: 'Red' }], await stored(), { reason }));
    const anew = { aspect: 'Money', explanation: 'Nieuw' } as const;
    valueOf(await confirm([anew], await stored(), { reason: 'duidelijker' }));
    expect(statusIn(await stored(), 'Money').cells.ExplanationText?.split('\n')).toEqual([
      'Nieuw',
      `[2026-11-23 Ann] Correctie van oranje naar rood: ${reason}`,
      '[2026-11-23 Ann] Correctie: duidelijker',
    ]);
  });

  test('is corrected by nobody but the project manager or a deputy', async () => {
    const answer = await confirm([{ aspect: 'Money', light: 'Red' }], await stored(), { reason, who: olga });
    expect(answer).toMatchObject({ problem: { kind: 'forbidden' } });
  });

  test('is not corrected on a screen of before somebody else corrected it', async () => {
    const shown = seeing(factsWith(await stored()));
    valueOf(await confirm([{ aspect: 'Money', light: 'Red' }], await stored(), { reason }));
    const answer = await confirm([{ aspect: 'Money', light: 'Green' }], await stored(), { reason, shown });
    expect(answer).toMatchObject({ problem: { kind: 'moved', changed: [{ before: 'Amber', now: 'Red' }] } });
  });
});

describe('when SharePoint takes some lights and refuses the others', () => {
  const refusingAfter = (taken: number) => {
    const store = spil.open(person('ann'));
    let asked = 0;
    return {
      ...store,
      change: ((...given) => {
        asked += 1;
        return asked > taken ? Promise.resolve(refused({ kind: 'unavailable' } as const)) : store.change(...given);
      }) satisfies typeof store.change,
    };
  };

  test('that is said, with the lights that stand; confirming again finishes it', async () => {
    const facts = factsWith(proposed);
    const asked = { ...question(facts), shown: seeing(facts) };
    const answer = await confirmStatus({ ...asked, store: refusingAfter(2) });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'partly', confirmed: expect.any(Array) } });
    const half = await stored();
    const standing = half.filter(({ cells }) => cells.ConfirmState === 'Confirmed').map(({ cells }) => cells.Aspect);
    expect(answer).toMatchObject({ problem: { confirmed: standing } });
    expect(standing).toHaveLength(2);
    const again = { ...question(factsWith(half)), shown: seeing(factsWith(half)) };
    expect((await confirmStatus({ ...again, store: spil.open(person('ann')) })).ok).toBe(true);
  });

  test('with none that stands it is a plain failure', async () => {
    const facts = factsWith(proposed);
    const asked = { ...question(facts), shown: seeing(facts) };
    expect(await confirmStatus({ ...asked, store: refusingAfter(0) })).toMatchObject({
      ok: false,
      problem: { kind: 'unavailable' },
    });
  });
});
