import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ETag } from '../../../src/domain/values/ids.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { confirmStatus } from '../../../src/acts/grotik/confirm-status.ts';
import type { LightChoice } from '../../../src/acts/grotik/judgement.ts';
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

const confirm = (choices: readonly LightChoice[] = [], known: readonly GrotikStatus[] = proposed, who = ann) =>
  confirmStatus({
    store: spil.open(person(who.name.toLowerCase())),
    person: who,
    facts: factsWith(known),
    calendar,
    today,
    week,
    choices,
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
    expect(await confirm([], proposed, olga)).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
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
    const asked = { store: spil.open(person('ann')), person: ann, facts: factsWith(), calendar, today };
    expect(await confirmStatus({ ...asked, week: '2026-W30' as WeekKey })).toEqual({
      ok: false,
      problem: { kind: 'no-proposal', week: '2026-W30' },
    });
  });

  test('before the timer has proposed writes proposals first', async () => {
    const fresh = await startGrotik();
    try {
      // As a screen sends it that has seen no item: no version, no words.
      const blank = { etag: '' as ETag, explanation: '', correction: '' };
      const choices = [{ aspect: 'Money', light: 'Amber', ...blank }] as const;
      const asked = {
        store: fresh.open(person('ann')),
        person: ann,
        facts: factsWith(),
        calendar,
        today,
        week,
        choices,
      };
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
  valueOf(await spil.open(person('olga')).change(grotikStatusList, time.id, time.etag, { ExplanationText: 'Anders' }));
  const answer = await confirm([{ aspect: 'Time', light: 'Amber', etag: time.etag }], await stored());
  expect(answer).toMatchObject({ ok: false, problem: { kind: 'stale' } });
});

describe('a confirmed week', () => {
  beforeEach(async () => void valueOf(await confirm()));

  test('is not changed without a new reason', async () => {
    const answer = await confirm([{ aspect: 'Money', light: 'Red' }], await stored());
    expect(answer).toMatchObject({ problem: { missing: [{ aspect: 'Money', needs: 'explanation' }] } });
  });

  test('is corrected with a reason, and says that it was', async () => {
    valueOf(await confirm([{ aspect: 'Money', light: 'Red', explanation: 'Toch 6 % erover' }], await stored()));
    expect(statusIn(await stored(), 'Money').cells).toMatchObject({
      Light: 'Red',
      ConfirmState: 'Corrected',
      ExplanationText: 'Toch 6 % erover',
    });
    expect(statusIn(await stored(), 'Risk').cells.ConfirmState).toBe('Confirmed');
  });
});
