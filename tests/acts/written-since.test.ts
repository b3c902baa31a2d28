import { expect, test } from 'vitest';
import { writtenSince } from '../../src/acts/written-since.ts';
import { day } from '../../src/domain/values/day.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import { actionsList } from '../../src/lists/actions.ts';
import type { ItemVersion, ListStore } from '../../src/ports.ts';
import { itemOf } from '../domain/item.ts';

const jan = { id: personId('a0000000-0000-4000-8000-000000000003'), name: 'Jan Bakker' };
const noelle = { id: personId('a0000000-0000-4000-8000-000000000001'), name: "Noëlle van 't Hoff" };
const flow = { name: 'Power Automate' };

type Version = Pick<ItemVersion<typeof actionsList>, 'by' | 'cells'>;
const december = { DueDate: day('2026-12-04') };
const november = { DueDate: day('2026-11-27') };

/** What stands there now, then what stood there before, newest first. */
async function since(shown: Readonly<Record<string, unknown>>, ...versions: Version[]) {
  const now = { ...itemOf(actionsList, 7, versions[0]?.cells ?? {}), modifiedBy: versions[0]?.by ?? jan };
  const all = versions.map((one, at) => ({ ...one, version: `${versions.length - at}.0`, at: '' as Moment }));
  const store = { versions: async () => ok(all) } as unknown as ListStore;
  const read = await writtenSince(actionsList, now, shown, { store, person: jan as never });
  return read.ok ? read.value?.modifiedBy : read.problem;
}

test('what stands as it was shown was written by nobody since, whatever else changed', async () => {
  expect(await since(november, { by: noelle, cells: { ...november, Priority: 'High' } })).toBeUndefined();
  expect(await since({ DueDate: undefined }, { by: noelle, cells: {} })).toBeUndefined();
  expect(await since({}, { by: noelle, cells: december })).toBeUndefined();
});

test('the writer is who wrote that cell, not who wrote last', async () => {
  const moved = { by: noelle, cells: december };
  const later = { by: jan, cells: { ...december, Priority: 'High' } as const };
  expect(await since(november, later, moved, { by: jan, cells: november })).toEqual(noelle);
  expect(await since({ DueDate: undefined }, later, moved, { by: jan, cells: {} })).toEqual(noelle);
});

test('one’s own write is known to oneself', async () => {
  const later = { by: noelle, cells: { ...december, Priority: 'High' } as const };
  expect(await since(november, later, { by: jan, cells: december }, { by: noelle, cells: november })).toBeUndefined();
});

test('a writer without an id is somebody else', async () => {
  expect(await since(november, { by: flow, cells: december }, { by: jan, cells: november })).toEqual(flow);
});

test('a row that always stood so was written by whoever made it', async () => {
  expect(await since(november, { by: noelle, cells: december })).toEqual(noelle);
});

test('without its versions nothing is known, so nothing may be written', async () => {
  const store = { versions: async () => refused({ kind: 'unavailable' }) } as unknown as ListStore;
  const item = itemOf(actionsList, 7, december);
  expect(await writtenSince(actionsList, item, november, { store, person: jan as never })).toEqual(
    refused({ kind: 'unavailable' }),
  );
});
