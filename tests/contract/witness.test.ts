import { afterEach, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from '../local/graph/graph-bench.ts';
import { graphClientWitness } from './graph-client-witness.ts';
import { pnpWitness } from './pnp-witness.ts';
import { type SeenItem, statusOf, type WitnessClient } from './witness-client.ts';

const benches: GraphBench[] = [];
afterEach(async () => {
  await Promise.all(benches.splice(0).map((bench) => bench.close()));
});

/** One afternoon with a list, told through a client; what it saw is the testimony. */
async function testify(client: WitnessClient): Promise<Record<string, unknown>> {
  const list = await client.createList('Actions', [
    { name: 'ProjectCode', text: {}, indexed: true },
    { name: 'DueDate', dateTime: { format: 'dateOnly' } },
  ]);
  await client.addColumn(list, { name: 'Owner', personOrGroup: { allowMultipleSelection: false } });
  const ids: string[] = [];
  for (const Title of ['a', 'b', 'c', 'd & é', 'e']) {
    ids.push(await client.addItem(list, { Title, ProjectCode: Title < 'c' ? "R'VB" : 'X', OwnerLookupId: 8 }));
  }
  const delta = await client.delta(client.deltaStart(list));
  const pages = await client.pages(list, 2);
  const before = await client.item(list, '2');
  await client.changeItem(list, '2', { Title: 'b2', DueDate: '2026-12-03T12:00:00Z' }, before.eTag);
  const conflict = await statusOf(client.changeItem(list, '2', { Title: 'lost' }, before.eTag));
  await client.deleteItem(list, '5');
  const missing = await statusOf(client.item(list, '5'));
  const later = await client.delta(delta.link);
  return {
    list,
    ids,
    columns: await client.columnNames(list),
    pages: pages.map((page) => page.map((item) => item.fields['Title'])),
    filtered: (await client.filtered(list, "fields/ProjectCode eq 'R''VB'")).map(plain),
    conflict,
    missing,
    firstDelta: delta.items.map((item) => item.id),
    laterDelta: later.items.map((item) => [item.id, item.deleted?.state]),
    batched: await client.batchTitles(list, ['4', '1', '3']),
    changed: plain(await client.item(list, '2')),
  };
}

const plain = ({ id, eTag, fields }: SeenItem) => ({ id, version: eTag.split(',')[1], fields });

/** Everything that the emulator holds afterwards, asked without a library. */
async function state(bench: GraphBench): Promise<unknown> {
  const lists = `/sites/${siteId}/lists`;
  const { value } = (await bench.call('GET', lists)).body;
  const items = (await bench.call('GET', `${lists}/Actions/items?$expand=fields`)).body.value;
  const versions = (await bench.call('GET', `${lists}/Actions/items/2/versions?$expand=fields`)).body.value;
  return JSON.parse(JSON.stringify({ value, items, versions }).replaceAll(bench.base, 'BASE'));
}

async function hear(witness: typeof pnpWitness) {
  const bench = await startGraphBench();
  benches.push(bench);
  const testimony = await testify(witness(bench.base, siteId, as.olga));
  return { testimony, state: await state(bench) };
}

test('PnPjs and the Microsoft Graph client see the same and leave the same behind', async () => {
  const pnp = await hear(pnpWitness);
  const microsoft = await hear(graphClientWitness);
  expect(pnp.testimony).toEqual(microsoft.testimony);
  expect(pnp.state).toEqual(microsoft.state);
});

test('what they see is what was asked', async () => {
  const { testimony } = await hear(pnpWitness);
  expect(testimony).toMatchObject({
    ids: ['1', '2', '3', '4', '5'],
    pages: [['a', 'b'], ['c', 'd & é'], ['e']],
    filtered: [
      { id: '1', version: '1"', fields: { Title: 'a', OwnerLookupId: '8' } },
      { id: '2', version: '2"' },
    ],
    conflict: 412,
    missing: 404,
    firstDelta: ['1', '2', '3', '4', '5'],
    laterDelta: [
      ['2', undefined],
      ['5', 'deleted'],
    ],
    batched: ['d & é', 'a', 'c'],
    changed: { fields: { Title: 'b2', DueDate: '2026-12-03T12:00:00Z', _UIVersionString: '2.0' } },
  });
});
