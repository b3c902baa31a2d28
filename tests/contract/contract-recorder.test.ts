import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createContractRecorder, type Exchange } from './contract-recorder.ts';
import { violations } from './published-contract.ts';

const item = { method: 'GET', path: '/sites/a,b,c/lists/x/items/1', status: 200 };

describe('the contract recorder', () => {
  test('counts an operation whose answer fits', () => {
    const recorder = createContractRecorder();
    recorder.check({ ...item, responseBody: { id: '1', fields: { Title: 'x' } } });
    expect(recorder.validatedOperations()).toEqual(['GET /sites/{site-id}/lists/{list-id}/items/{listItem-id}']);
  });

  test.each<[string, Exchange]>([
    ['a property that the contract does not know', { ...item, responseBody: { id: '1', titel: 'x' } }],
    ['a wrong type', { ...item, responseBody: { id: 1 } }],
    ['a time without a zone', { ...item, responseBody: { id: '1', createdDateTime: '2026-11-23T08:30:00' } }],
    ['an answer where none belongs', { ...item, method: 'DELETE', status: 204, responseBody: {} }],
    ['an operation that does not exist', { ...item, method: 'PUT' }],
    ['an error without a code', { ...item, status: 404, responseBody: { error: { message: 'x' } } }],
    [
      'a typo in a request that was accepted',
      {
        method: 'POST',
        path: '/sites/a/lists/b/columns',
        requestBody: { name: 'X', text: { maxlength: 3 } },
        status: 201,
        responseBody: { id: '1' },
      },
    ],
  ])('throws on %s', (_, exchange) => {
    const recorder = createContractRecorder();
    expect(() => recorder.check(exchange)).toThrow('breaks the contract');
    expect(recorder.validatedOperations()).toEqual([]);
  });

  test('tells delta from an item, and a site by path from a site by id', () => {
    const recorder = createContractRecorder();
    recorder.check({ ...item, path: '/sites/a/lists/b/items/delta', responseBody: { value: [] } });
    recorder.check({ ...item, path: "/sites/a/lists/b/items/delta(token='x')", responseBody: { value: [] } });
    recorder.check({ ...item, path: '/sites/host:/sites/p1:', responseBody: { id: '1' } });
    expect(recorder.validatedOperations()).toEqual([
      'GET /sites/{hostname}:/{server-relative-path}',
      'GET /sites/{site-id}/lists/{list-id}/items/delta()',
      "GET /sites/{site-id}/lists/{list-id}/items/delta(token='{token}')",
    ]);
  });
});

const shapes = JSON.parse(readFileSync(new URL('./golden-shapes.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;

test.each([
  'list',
  'listItem',
  'columnDefinition',
  'site',
  'subscription',
  'changeNotificationCollection',
  'listItemVersion',
  'permission',
])('the schema accepts what the service really sends: %s', (name) => {
  expect(violations(`#/$defs/microsoft.graph.${name}`, shapes[name])).toEqual([]);
});
