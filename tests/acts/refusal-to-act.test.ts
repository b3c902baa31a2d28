import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusalToAct } from '../../src/acts/act.ts';
import type { Everyday } from '../../src/acts/kinds.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { type ActsBench, ref, startActsBench, type Who } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

const action = (cells: object = {}) => bench.put(actionsList, { Owner: ref('owner'), ActionStatus: 'New', ...cells });
const complete = { list: 'Actions', act: 'complete', input: {} } as const;

test.each<[string, Who, object, Everyday, object | undefined]>([
  ['may be done', 'owner', {}, complete, undefined],
  ['is so already', 'owner', { ActionStatus: 'Done' }, complete, undefined],
  ['is somebody else’s', 'other', {}, complete, { kind: 'forbidden', refusal: { kind: 'not-yours' } }],
  ['does not follow', 'owner', { ActionStatus: 'Cancelled' }, complete, { rule: { kind: 'not-from-here' } }],
  ['does not exist', 'owner', {}, { ...complete, act: 'toString' } as unknown as Everyday, { kind: 'unknown-act' }],
])('an act that %s is foreseen, and nothing is written', async (_, who, cells, step, problem) => {
  const row = await action(cells);
  const foreseen = await refusalToAct({ ...step, item: row.id }, bench.as(who));
  if (problem === undefined) expect(foreseen).toBeUndefined();
  else expect(foreseen).toMatchObject(problem);
  expect((await bench.read(actionsList, row.id)).etag).toBe(row.etag);
  expect(bench.heard()).toEqual([]);
});
