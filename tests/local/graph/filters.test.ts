import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const items = `${lists}/Actions/items`;
const honour = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
let bench: GraphBench;

beforeAll(async () => {
  bench = await startGraphBench();
  const columns = [
    { name: 'ProjectCode', text: {}, indexed: true },
    { name: 'Due', dateTime: { format: 'dateOnly' }, indexed: true },
    { name: 'Score', number: {}, indexed: true },
    { name: 'Active', boolean: {}, indexed: true },
    { name: 'Owner', personOrGroup: {}, indexed: true },
    { name: 'Notes', text: {} },
  ];
  await bench.call('POST', lists, { body: { displayName: 'Actions', columns } });
  const rows = [
    { Title: 'one', ProjectCode: 'RVB', Due: '2026-12-01T12:00:00Z', Score: 5, Active: true, OwnerLookupId: 7 },
    { Title: 'two', ProjectCode: "R'B", Due: '2026-12-02T12:00:00Z', Score: 10, Active: false, OwnerLookupId: 8 },
    { Title: 'three', ProjectCode: 'RVX', Due: '2026-12-03T12:00:00Z', Score: 15, Active: true, Notes: 'n' },
    { Title: 'four' },
  ];
  for (const fields of rows) await bench.call('POST', items, { body: { fields } });
});
afterAll(() => bench.close());

const ask = (filter: string, headers: Record<string, string> = {}, more = '') =>
  bench.call('GET', `${items}?$expand=fields($select=Title)&$filter=${encodeURIComponent(filter)}${more}`, { headers });
const titles = async (filter: string, headers = {}, more = '') => {
  const answer = await ask(filter, headers, more);
  return answer.body.value.map((item: { fields: { Title: string } }) => item.fields.Title);
};

describe('filtering', () => {
  test.each([
    ["fields/ProjectCode eq 'RVB'", ['one']],
    ["fields/ProjectCode eq 'rvb'", ['one']],
    ["fields/ProjectCode eq 'R''B'", ['two']],
    ["startswith(fields/ProjectCode,'RV')", ['one', 'three']],
    ["fields/ProjectCode ne 'RVB'", ['two', 'three', 'four']],
    ['fields/ProjectCode eq null', ['four']],
    ["fields/Due ge '2026-12-02T00:00:00Z'", ['two', 'three']],
    ["fields/Due ge '2026-12-02' and fields/Due lt '2026-12-03'", ['two']],
    ['fields/Score gt 5', ['two', 'three']],
    ["fields/Score le '10'", ['one', 'two']],
    ["fields/OwnerLookupId eq '8'", ['two']],
    ['fields/OwnerLookupId eq 8', ['two']],
    ['fields/id gt 2', ['three', 'four']],
  ])('%s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  test('a filter on a column that is not indexed is refused, even on a small list (docs#2279)', async () => {
    const answer = await ask("fields/Notes eq 'n'");
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({
      code: 'invalidRequest',
      message:
        "Field 'Notes' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.",
    });
  });

  test('with the header that accepts the risk it works on a small list (O365#593)', async () => {
    expect(await titles("fields/Notes eq 'n'", honour)).toEqual(['three']);
  });

  test('only one indexed field can be filtered at a time (listitem-list.md)', async () => {
    expect((await ask("fields/ProjectCode eq 'RVB' and fields/Score eq 5")).status).toBe(400);
    expect(await titles("fields/ProjectCode eq 'RVB' and fields/Notes eq null", honour)).toEqual(['one']);
  });

  test.each([
    ['fields/Active eq true', ['two']],
    ["fields/Active eq 'true'", ['two']],
    ['fields/Active eq false', ['one', 'three']],
    ['fields/Active eq 1', ['one', 'three']],
    ['fields/Active eq 0', ['two']],
  ])('%s: true and false answer the opposite, 1 and 0 do not (sp-dev-docs#4750)', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  test.each([
    ['without fields/ (docs#7040)', "ProjectCode eq 'RVB'"],
    ['on createdDateTime (docs#18183)', "createdDateTime gt '2026-01-01'"],
    ['with or', "fields/ProjectCode eq 'RVB' or fields/ProjectCode eq 'RVX'"],
    ['with contains', "contains(fields/ProjectCode,'V')"],
    ['on what a lookup shows instead of its id (contrib#7896)', "fields/Owner eq 'Ann'"],
    ['on a number that is none', "fields/Score eq 'veel'"],
  ])('a filter %s is an invalid clause', async (_, filter) => {
    const answer = await ask(filter);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ code: 'BadRequest', message: 'Invalid filter clause' });
  });

  test('$orderby sorts on an indexed column only', async () => {
    expect(await titles("fields/ProjectCode ne 'x'", {}, '&$orderby=fields/ProjectCode desc')).toEqual([
      'three',
      'one',
      'two',
      'four',
    ]);
    expect((await bench.call('GET', `${items}?$orderby=fields/Notes`)).status).toBe(400);
  });

  test.each([
    ['with dollar signs', '$expand=fields($select=Title)&$top=1'],
    ['escaped', '%24expand=fields(%24select%3DTitle)&%24top=1'],
    ['without dollar signs', 'expand=fields(select=Title)&top=1'],
    ['with plus for a space', '$expand=fields($select=Title)&$top=1&$filter=fields/Score+eq+5'],
  ])('options are understood %s', async (_, query) => {
    const answer = await bench.call('GET', `${items}?${query}`);
    expect(answer.body.value.map((item: { fields: object }) => item.fields)).toEqual([
      { '@odata.etag': expect.any(String), Title: 'one' },
    ]);
  });
});
