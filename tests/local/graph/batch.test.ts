import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const json = { 'Content-Type': 'application/json' };
let bench: GraphBench;
beforeEach(async () => {
  bench = await startGraphBench();
  await bench.call('POST', lists, { body: { displayName: 'Actions' } });
});
afterEach(() => bench.close());

const batch = (requests: unknown[], token: string = as.ann) =>
  bench.call('POST', '/$batch', { as: token, body: { requests } });
const add = (id: string, more: object = {}) => ({
  id,
  method: 'POST',
  url: `${lists}/Actions/items`,
  headers: json,
  body: { fields: { Title: id } },
  ...more,
});
const get = (id: string, url: string) => ({ id, method: 'GET', url });

describe('a batch', () => {
  test('is 200 while its parts differ, and promises no order (json-batching.md)', async () => {
    const answer = await batch([get('a', lists), get('b', `${lists}/Nope`.slice(1)), add('c')]);
    expect(answer.status).toBe(200);
    expect(answer.body.responses.map((part: { id: string; status: number }) => [part.id, part.status])).toEqual([
      ['c', 201],
      ['b', 404],
      ['a', 200],
    ]);
    expect(answer.body.responses[1].body.error.code).toBe('itemNotFound');
  });

  test.each<[string, unknown[]]>([
    ['more than twenty requests', Array.from({ length: 21 }, (_, at) => get(String(at), '/me'))],
    ['an id twice', [get('a', '/me'), get('a', '/me')]],
    ['a dependency on nothing', [add('a', { dependsOn: ['z'] })]],
    ['no requests', []],
  ])('with %s is refused as a whole', async (_, requests) => {
    expect((await batch(requests)).status).toBe(400);
    expect((await bench.call('GET', `${lists}/Actions/items`)).body.value).toEqual([]);
  });

  test('what depends on a failure is not tried: 424', async () => {
    const answer = await batch([get('a', `${lists}/Nope`), add('b', { dependsOn: ['a'] }), add('c')]);
    const statuses = Object.fromEntries(
      answer.body.responses.map((part: { id: string; status: number }) => [part.id, part.status]),
    );
    expect(statuses).toEqual({ a: 404, b: 424, c: 201 });
  });

  test('a body without Content-Type and a batch in a batch are bad requests', async () => {
    const answer = await batch([
      add('a', { headers: {} }),
      { id: 'b', method: 'POST', url: '/$batch', headers: json, body: {} },
    ]);
    expect(answer.body.responses.map((part: { status: number }) => part.status)).toEqual([400, 400]);
  });

  test('its parts are counted, logged and throttled one by one (docs21 known-issues)', async () => {
    await bench.close();
    bench = await startGraphBench({ unitsPerMinute: 3 });
    const answer = await batch([get('a', lists), get('b', lists)]);
    expect(answer.status).toBe(200);
    const throttled = answer.body.responses.find((part: { id: string }) => part.id === 'b');
    expect(throttled.status).toBe(429);
    expect(throttled.headers['Retry-After']).toBe('60');
    expect(bench.observed.map((request) => request.units)).toEqual([2, 2, 0]);
  });

  test('a fault can hit one of its parts', async () => {
    bench.faults.push({
      method: 'POST',
      path: /\/items$/,
      answer: { status: 503, body: { error: { code: 'x', message: 'y' } } },
    });
    const answer = await batch([add('a'), get('b', lists)]);
    const statuses = Object.fromEntries(
      answer.body.responses.map((part: { id: string; status: number }) => [part.id, part.status]),
    );
    expect(statuses).toEqual({ a: 503, b: 200 });
  });

  test('carries headers to its parts', async () => {
    await batch([add('a')]);
    const stale = {
      id: 'x',
      method: 'PATCH',
      url: `${lists}/Actions/items/1/fields`,
      headers: { ...json, 'If-Match': '"x,9"' },
      body: {},
    };
    expect((await batch([stale])).body.responses[0].status).toBe(412);
  });
});
