import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const items = `${lists}/Actions/items`;
let bench: GraphBench;

beforeEach(async () => {
  bench = await startGraphBench();
  await bench.call('POST', lists, { body: { displayName: 'Actions' } });
  for (const Title of ['a', 'b', 'c']) await bench.call('POST', items, { body: { fields: { Title } } });
});
afterEach(() => bench.close());

const idsOf = (body: { value: { id: string }[] }) => body.value.map((item) => item.id);
const firstRound = async (query = '') => (await bench.call('GET', `${items}/delta${query}`)).body;

describe('delta', () => {
  test.each(['/delta', '/delta()'])('%s gives everything once and then a deltaLink (kiota, docs)', async (address) => {
    const answer = await bench.call('GET', `${items}${address}`);
    expect(idsOf(answer.body)).toEqual(['1', '2', '3']);
    const again = await bench.call('GET', answer.body['@odata.deltaLink']);
    expect(again.body.value).toEqual([]);
  });

  test('a token is taken as option and as function argument (kiota)', async () => {
    const link = new URL((await firstRound())['@odata.deltaLink']);
    const token = link.searchParams.get('token');
    await bench.call('PATCH', `${items}/2/fields`, { body: { Title: 'B' } });
    for (const address of [`/delta?token=${token}`, `/delta(token='${token}')`]) {
      expect(idsOf((await bench.call('GET', `${items}${address}`)).body)).toEqual(['2']);
    }
  });

  test('pages follow $top and keep $expand (listitem-delta.md)', async () => {
    const first = await firstRound('?$expand=fields($select=Title)&$top=2');
    expect(idsOf(first)).toEqual(['1', '2']);
    expect(first).not.toHaveProperty('@odata.deltaLink');
    const second = (await bench.call('GET', first['@odata.nextLink'])).body;
    expect(second.value[0].fields).toEqual({ '@odata.etag': expect.any(String), Title: 'c' });
    await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'A' } });
    const later = (await bench.call('GET', second['@odata.deltaLink'])).body;
    expect(later.value[0].fields.Title).toBe('A');
  });

  test('several changes of one item come as its latest state', async () => {
    const link = (await firstRound('?$expand=fields'))['@odata.deltaLink'];
    await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'A' } });
    await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'AA' } });
    const { value } = (await bench.call('GET', link)).body;
    expect(value).toHaveLength(1);
    expect(value[0].fields.Title).toBe('AA');
  });

  test('a deleted item comes with the deleted facet and without fields (listitem-delta.md)', async () => {
    const link = (await firstRound())['@odata.deltaLink'];
    await bench.call('DELETE', `${items}/3`);
    const { value } = (await bench.call('GET', link)).body;
    expect(value).toEqual([
      {
        id: '3',
        parentReference: { siteId },
        contentType: { id: expect.any(String), name: 'Item' },
        deleted: { state: 'deleted' },
      },
    ]);
    expect(idsOf(await firstRound())).toEqual(['1', '2']);
  });

  test('token=latest gives nothing but a deltaLink (listitem-delta.md)', async () => {
    const latest = await firstRound('?token=latest');
    expect(latest.value).toEqual([]);
    await bench.call('POST', items, { body: { fields: { Title: 'd' } } });
    expect(idsOf((await bench.call('GET', latest['@odata.deltaLink'])).body)).toEqual(['4']);
  });

  test('a token that is too old is gone, and Location says where to start again (errors.md)', async () => {
    const link = (await firstRound('?$expand=fields'))['@odata.deltaLink'];
    bench.now = new Date('2026-12-24T08:30:00Z');
    const gone = await bench.call('GET', link);
    expect(gone.status).toBe(410);
    expect(gone.body.error.code).toBe('resyncChangesApplyDifferences');
    const fresh = await bench.call('GET', gone.headers.get('location') ?? '');
    expect(idsOf(fresh.body)).toEqual(['1', '2', '3']);
    expect(fresh.body.value[0].fields.Title).toBe('a');
  });

  test('a token of another list, or of no list at all, is gone', async () => {
    await bench.call('POST', lists, { body: { displayName: 'Risks' } });
    const token = new URL((await firstRound())['@odata.deltaLink']).searchParams.get('token');
    expect((await bench.call('GET', `${lists}/Risks/items/delta?token=${token}`)).status).toBe(410);
    expect((await bench.call('GET', `${items}/delta?token=nonsense`)).status).toBe(410);
  });

  test('an edit by hand shows up too', async () => {
    const link = (await firstRound())['@odata.deltaLink'];
    bench.admin.editAsPerson(siteId, 'Actions', 2, 'ben', { Title: 'hand' });
    expect(idsOf((await bench.call('GET', link)).body)).toEqual(['2']);
  });

  test('one unit with a token, two without (spdev throttling)', async () => {
    const link = (await firstRound())['@odata.deltaLink'];
    await bench.call('GET', link);
    expect(bench.observed.slice(-2).map((request) => request.units)).toEqual([2, 1]);
  });

  test('a page can be poisoned on demand: an error inside a 200 (msgraph-sdk-typescript#544)', async () => {
    const body = { value: [{ error: { code: 'InternalServerError', message: 'Cannot write a deleted resource' } }] };
    bench.faults.push({ method: 'GET', path: /\/delta$/, answer: { status: 200, body } });
    expect(await firstRound()).toEqual(body);
  });
});
