import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ConfirmQuestion, confirmStatus } from '../../../src/acts/grotik/confirm-status.ts';
import { actorIn } from '../../../src/domain/people/permission.ts';
import { addDays } from '../../../src/domain/values/day.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import { shownWeek, standingWeek } from '../../../src/grotik/standing-week.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { app, person, type SpilOnBench } from '../../graph/spil-on-bench.ts';
import {
  ann,
  calendar,
  factsWith,
  propose,
  startGrotik,
  statusIn,
  today,
  valueOf,
  week,
} from '../../grotik/grotik-case.ts';

let spil: SpilOnBench;
beforeEach(async () => {
  spil = await startGrotik();
});
afterEach(() => spil.close());

const now = '2026-11-23T08:00:00.000Z' as Moment;
const stored = async () => valueOf(await spil.open(app).all(grotikStatusList));
const cellsOf = async (aspect: string) => statusIn(await stored(), aspect).cells;

/** Confirms what a screen shows that knows these statuses. */
async function confirm(known: readonly GrotikStatus[], given: Partial<ConfirmQuestion> = {}) {
  const facts = factsWith(known);
  const question = { facts, calendar, today, week, ...given };
  return confirmStatus({
    ...question,
    store: spil.open(person('ann')),
    person: ann,
    actor: actorIn(facts, { id: ann.id, isGuest: false }, today),
    now,
    shown: shownWeek(standingWeek(question), now),
    ...given,
  });
}

describe('a light that nobody wrote down yet', () => {
  test('is confirmed with the words of the rules where the person gives none', async () => {
    const choices = [{ aspect: 'Money', light: 'Amber', explanation: '  ', correction: ' ' }] as const;
    valueOf(await confirm([], { choices }));
    const { Light, ExplanationText, CorrectiveText } = await cellsOf('Money');
    expect(Light).toBe('Amber');
    expect(ExplanationText).toMatch(/^Oorzaak: /);
    expect(CorrectiveText).not.toBe('');
  });

  test('is confirmed with what the person gives', async () => {
    const choices = [
      { aspect: 'Money', light: 'Red', explanation: 'Factuur kwijt', correction: 'Opvragen' },
      { aspect: 'Risk', explanation: 'Wij weten het' },
    ] as const;
    valueOf(await confirm([], { choices }));
    expect(await cellsOf('Money')).toMatchObject({
      Light: 'Red',
      ExplanationText: 'Factuur kwijt',
      CorrectiveText: 'Opvragen',
    });
    const { Light, ExplanationText, CorrectiveText } = await cellsOf('Risk');
    expect([Light, ExplanationText]).toEqual(['Red', 'Wij weten het']);
    expect(CorrectiveText, 'what the rules advise').toMatch(/maatregel/i);
  });

  test('that somebody says nothing about keeps every word of the rules', async () => {
    valueOf(await confirm([], { choices: [{ aspect: 'Money', correction: 'Opvragen' }] }));
    const { ExplanationText, CorrectiveText } = await cellsOf('Money');
    expect(ExplanationText).toMatch(/^Oorzaak: /);
    expect(CorrectiveText).toBe('Opvragen');
  });

  test('stays unwritten when SharePoint refuses: none of the six is confirmed', async () => {
    spil.bench.faults.push({ method: 'POST', path: /items/, answer: { status: 403 } });
    expect(await confirm([])).toMatchObject({ ok: false, problem: { kind: 'no-access' } });
    spil.bench.faults.length = 0;
    expect(await stored()).toEqual([]);
  });
});

describe('the words of this morning', () => {
  test('that are still those of the rules cost no look at who wrote them', async () => {
    const proposed = valueOf(await propose(spil));
    spil.bench.observed.length = 0;
    valueOf(await confirm(proposed));
    expect(spil.bench.observed.filter(({ path }) => path.includes('versions'))).toEqual([]);
  });

  test.each([{ CorrectiveText: 'van gisteren' }, { ExplanationText: 'van gisteren' }])(
    'give way when an older draft stands there: %j',
    async (older) => {
      const { id, etag, cells: draft } = statusIn(valueOf(await propose(spil)), 'Money');
      valueOf(await spil.open(app).change(grotikStatusList, id, etag, older));
      valueOf(await confirm(await stored()));
      const { ExplanationText, CorrectiveText } = await cellsOf('Money');
      expect([ExplanationText, CorrectiveText]).toEqual([draft.ExplanationText, draft.CorrectiveText]);
    },
  );
});

describe('a light that stands confirmed', () => {
  beforeEach(async () => {
    valueOf(await confirm(valueOf(await propose(spil))));
  });

  test('is no news to somebody who confirms it as it is, whatever their screen shows', async () => {
    const old = shownWeek(standingWeek({ facts: factsWith(), calendar, today, week }), now);
    const after = await stored();
    const { ExplanationText: explanation = '', CorrectiveText: correction = '' } = statusIn(after, 'Money').cells;
    for (const choices of [[], [{ aspect: 'Money', light: 'Amber', explanation, correction } as const]]) {
      expect((await confirm(after, { shown: old, choices })).ok).toBe(true);
    }
    expect(await stored()).toEqual(after);
  });
});

describe('a proposal of a week that is past', () => {
  test('is confirmed as it was written, without a picture of what the rules see now', async () => {
    const proposed = valueOf(await propose(spil));
    valueOf(await confirm(proposed, { today: addDays(today, 7) }));
    const { ProposedLight, Light, Snapshot, ExplanationText } = await cellsOf('Money');
    expect([Light, Snapshot]).toEqual([ProposedLight, undefined]);
    expect(ExplanationText).toBe(statusIn(proposed, 'Money').cells.ExplanationText);
  });
});
