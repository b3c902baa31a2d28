import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { wentBack } from '../../../src/acts/undo/went-back.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import type { Item } from '../../../src/lists/list.ts';
import type { ListStore } from '../../../src/ports.ts';
import { type ActsBench, ref, startActsBench, type Who } from '../acts-bench.ts';

let bench: ActsBench;
let done: Item<typeof controlMeasuresList>;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());
beforeEach(async () => {
  bench.later(10);
  const measure = await bench.put(controlMeasuresList, { MeasureStatus: 'InProgress' });
  done = await bench.edit(controlMeasuresList, measure, { MeasureStatus: 'Done' }, 'support');
  bench.later(10);
});

const pointer = (list = 'ControlMeasures') => ({ list, item: done.id, etag: done.etag });
const putBack = (who: Who) => bench.edit(controlMeasuresList, done, { MeasureStatus: 'InProgress' }, who);

/** What went back since the support professional began, now. */
async function found(followed = [pointer()], store: Partial<ListStore> = {}, begun = toMoment(bench.spil.bench.now)) {
  const intent = { person: ref('support').aad, at: begun };
  return wentBack({ followed }, intent, { ...bench.store('app'), ...store });
}

test('a row that was put back by whoever takes back stands as it was and as it is', async () => {
  const back = await putBack('support');
  expect(await found()).toMatchObject([
    {
      kind: 'restored',
      list: controlMeasuresList,
      before: { id: done.id, cells: { MeasureStatus: 'Done' } },
      after: { id: done.id, etag: back.etag, cells: { MeasureStatus: 'InProgress' } },
    },
  ]);
});

test('a row that did not change, or that somebody else changed, did not go back', async () => {
  expect(await found()).toEqual([]);
  await putBack('other');
  expect(await found()).toEqual([]);
});

test('what the same person wrote long before is another write', async () => {
  await putBack('support');
  const begun = toMoment(bench.spil.bench.now);
  bench.later(10);
  expect(await found([pointer()], {}, toMoment(bench.spil.bench.now))).toEqual([]);
  expect(await found([pointer()], {}, begun)).toHaveLength(1);
});

test('what cannot be read, or is on no list of ours, is not told of', async () => {
  await putBack('support');
  const unavailable = async () => ({ ok: false, problem: { kind: 'unavailable' } }) as const;
  expect(await found([pointer()], { one: unavailable })).toEqual([]);
  expect(await found([pointer()], { versions: unavailable })).toEqual([]);
  expect(await found([pointer('toString')])).toEqual([]);
  expect(await found([pointer(), { ...pointer(), item: 999 }])).toHaveLength(1);
});

test('a row of which only one version is left is not told of', async () => {
  const back = await putBack('support');
  const at = toMoment(bench.spil.bench.now);
  const one = { version: '3.0', at, by: { id: ref('support').aad, name: '' }, cells: back.cells };
  const versions = (async () => ({ ok: true, value: [one] })) as unknown as ListStore['versions'];
  expect(await found([pointer()], { versions })).toEqual([]);
  const none = (async () => ({ ok: true, value: [] })) as unknown as ListStore['versions'];
  expect(await found([pointer()], { versions: none })).toEqual([]);
});
