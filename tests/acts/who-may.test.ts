import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, problemOf, ref, startActsBench } from './acts-bench.ts';
import { ordinaryRows } from './ordinary-rows.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.later(1);
  bench.settings = defaultSettings;
  bench.heard();
  bench.changed.length = 0;
});

const { action, risk, decision, change, add } = ordinaryRows(() => bench);

describe('who may is asked before anything else', () => {
  const nonsense = { Nonsense: 1 };

  test('a guest hears so before a word about the cells, and writes nothing', async () => {
    const forbidden = { kind: 'forbidden', refusal: { kind: 'guest' } };
    const one = await action({ Owner: ref('guest') });
    expect(problemOf(await change('guest', actionsList, one, nonsense))).toMatchObject({
      ...forbidden,
      of: { item: one },
    });
    expect(problemOf(await add('guest', actionsList, nonsense))).toEqual(forbidden);
    expect((await bench.read(actionsList, one.id)).etag).toBe(one.etag);
  });

  test('another member too, with the row that is not theirs', async () => {
    const one = await action();
    const problem = problemOf(await change('namesake', actionsList, one, nonsense));
    expect(problem).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'not-yours', owner: { aad: ref('owner').aad } },
      of: { list: { name: 'Actions' }, item: { id: one.id } },
    });
  });

  test('what a change becomes is asked again once its cells are read', async () => {
    const controlled = await risk({ RiskStatus: 'Controlled', ResidualProbability: 1, ResidualImpact: 1 });
    const problem = problemOf(await change('owner', risksList, controlled, { RiskStatus: 'Closed' }, 'voorbij'));
    expect(problem).toMatchObject({ kind: 'forbidden', refusal: { kind: 'manager-only' } });
    expect((await change('manager', risksList, controlled, { RiskStatus: 'Closed' }, 'voorbij')).ok).toBe(true);
  });

  test('somebody who may not touch an item hears who may do exactly what was asked', async () => {
    const one = await decision({ DecisionStatus: 'Taken', DecidedBy: 'college', DecidedOn: day('2026-11-20') });
    const asked = async (changes: unknown) => problemOf(await change('other', decisionsList, one, changes));
    expect(await asked({ DecisionStatus: 'Proposed' })).toMatchObject({ refusal: { kind: 'manager-only' } });
    expect(await asked({ DecisionStatus: 'Withdrawn' })).toMatchObject({
      refusal: { kind: 'support-or-manager-only' },
    });
    expect(await asked(nonsense)).toMatchObject({ refusal: { kind: 'support-or-manager-only' } });
  });

  test('an addition that says more than its maker may is refused', async () => {
    const cells = {
      Title: 'Wij kiezen een andere buis.',
      DecisionStatus: 'Taken',
      Rationale: 'prijs',
      DecidedBy: 'wij',
    };
    expect(problemOf(await add('owner', decisionsList, cells))).toEqual({
      kind: 'forbidden',
      refusal: { kind: 'support-or-manager-only' },
    });
    const one = await risk();
    const measure = { Title: 'Pomp', RiskRef: one.id };
    expect(problemOf(await add('other', controlMeasuresList, measure))).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'not-yours' },
    });
    expect((await add('keeper', controlMeasuresList, measure)).ok).toBe(true);
  });
});
