import { afterAll, beforeAll, expect, test } from 'vitest';
import type { UnfinishedIntent } from '../../../src/act-memories.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import { toMoment } from '../../../src/domain/values/moment.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { type ActsBench, ref, startActsBench, valueOf } from '../acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

const left = () => bench.doors.intents.unfinishedUntil(toMoment(bench.spil.bench.now));

test('an undo stands in the ledger as an undo, until everybody who must hear of it did', async () => {
  const action = await bench.put(actionsList, { ActionStatus: 'InProgress', Owner: ref('owner') });
  const done = await bench.edit(actionsList, action, { ActionStatus: 'Waiting' }, 'support');
  const asker = bench.as('support');
  let during: readonly UnfinishedIntent[] = [];
  const store = {
    ...asker.home.store,
    change: async (...given: Parameters<typeof asker.home.store.change>) => {
      during = await left();
      return asker.home.store.change(...given);
    },
  } as typeof asker.home.store;
  const written = { list: 'Actions', item: done.id, etag: done.etag };
  valueOf(await undoWrite(written, { ...asker, home: { ...asker.home, store } }, bench.doors, 'toch niet'));
  const on = { kind: 'version', item: done.id, etag: done.etag };
  expect(during).toMatchObject([{ list: 'Actions', isUndo: true, on, person: ref('support').aad }]);
  expect(await left()).toEqual([]);
});
