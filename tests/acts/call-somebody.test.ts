import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callSomebody } from '../../src/acts/call-somebody.ts';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf, type Who } from './acts-bench.ts';

let bench: ActsBench;
let id: number;
beforeAll(async () => {
  bench = await startActsBench();
  const cells = { ActionStatus: 'InProgress', Owner: ref('owner'), DueDate: day('2026-12-04') } as const;
  ({ id } = await bench.put(actionsList, cells));
});
afterAll(() => bench.close());
beforeEach(() => bench.heard());

const call = (who: Who, what: 'help' | 'discuss', list = 'Actions', item = id) =>
  callSomebody({ what, list, item }, bench.as(who), bench.doors);

test('a call for help reaches the project manager', async () => {
  const { to, told, item } = valueOf(await call('owner', 'help'));
  expect([to?.aad, told, item.id]).toEqual([ref('manager').aad, 'now', id]);
  expect(bench.heard()).toEqual(['help manager']);
});

test('a wish to discuss reaches the owner', async () => {
  expect(valueOf(await call('other', 'discuss')).to?.aad).toBe(ref('owner').aad);
  expect(bench.heard()).toEqual(['discuss owner']);
});

test('nobody calls themselves', async () => {
  expect(valueOf(await call('manager', 'help'))).toMatchObject({ to: undefined, told: 'not' });
  expect(valueOf(await call('owner', 'discuss'))).toMatchObject({ to: undefined, told: 'not' });
  expect(bench.heard()).toEqual([]);
});

test('an item of nobody has nobody to discuss it with', async () => {
  const nobodys = await bench.put(actionsList, { ActionStatus: 'New', Owner: null, DueDate: day('2026-12-04') });
  expect(valueOf(await call('other', 'discuss', 'Actions', nobodys.id))).toMatchObject({ to: undefined, told: 'not' });
});

test('a guest calls nobody', async () => {
  expect(problemOf(await call('guest', 'help'))).toEqual({ kind: 'forbidden', refusal: { kind: 'guest' } });
  expect(bench.heard()).toEqual([]);
});

test('what is not there is not called about', async () => {
  expect(problemOf(await call('owner', 'help', 'Cakes'))).toEqual({ kind: 'unknown-list', list: 'Cakes' });
  const problem = problemOf(await call('owner', 'help', 'Actions', 9999));
  expect(problem).toMatchObject({ kind: 'lists', list: { name: 'Actions' }, problem: { kind: 'item-missing' } });
  expect(bench.heard()).toEqual([]);
});
