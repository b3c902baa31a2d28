import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { risksList } from '../../src/lists/risks.ts';
import { person, type SpilOnBench, startSpilOnBench } from './spil-on-bench.ts';

const ann = { aad: personId('ann'), name: 'Ann' };
const call = { Title: 'Bel de aannemer', Owner: ann, DueDate: day('2026-11-30'), ActionStatus: 'New' } as const;

let spil: SpilOnBench;

beforeEach(async () => {
  spil = await startSpilOnBench([decisionsList, risksList, milestonesList, actionsList]);
});
afterEach(() => spil.close());

describe('a list through Graph', () => {
  test('an added action comes back as it was written', async () => {
    const added = await spil.open(person('ann')).add(actionsList, call, 'key-1');
    expect(added).toMatchObject({
      ok: true,
      value: { id: 1, createdBy: 'Ann', cells: { ...call, ProjectCode: 'RVB', ClientKey: 'key-1' } },
    });
  });
});
