import { expect, it } from 'vitest';
import { FaultOrder, createFaults } from '../../../src/local/service/faults.ts';

const armed = (...orders: object[]) => {
  const faults = createFaults();
  for (const order of orders) faults.arm(FaultOrder.parse(order));
  return faults;
};
const answer = { status: 503 };

it('a fault skips, hits a number of times, and is over', () => {
  const faults = armed({ match: { path: '/a' }, skip: 1, times: 2, answer });
  const taken = [1, 2, 3, 4].map(() => faults.take('GET', '/a') !== undefined);
  expect(taken).toEqual([false, true, true, false]);
});

it('without a number it stays until it is cleared', () => {
  const faults = armed({ match: '/a', dropAfterCommit: true });
  expect([faults.take('GET', '/a'), faults.take('PUT', '/a')]).toEqual(['dropAfterCommit', 'dropAfterCommit']);
  faults.clear();
  expect(faults.take('GET', '/a')).toBeUndefined();
});

it('when one fault is over the next one has its turn', () => {
  const faults = armed({ match: '/a', times: 1, answer }, { match: '/*', answer: { status: 429 } });
  expect([faults.take('GET', '/a'), faults.take('GET', '/a')]).toEqual([{ status: 503 }, { status: 429 }]);
});

it.each([
  ['/graph/v1.0/sites/*/lists/*', '/graph/v1.0/sites/s/lists/l/items', true],
  ['/sites/*', '/graph/v1.0/sites/s', true],
  ['/graph/v1.0/sites/*', '/sites/s', true],
  ['/sites/s', '/sites/s?$top=1', true],
  ['/sites/s?$top=1', '/sites/s?$top=1', true],
  ['/sites/s', '/sites/other', false],
  ['/sites/s', '/sites/s/lists', false],
  ['^/graph/.+/items/[0-9]+$', '/graph/v1.0/lists/l/items/12', true],
  ['^/graph/.+/items/[0-9]+$', '/graph/v1.0/lists/l/items', false],
  ['/a.b', '/axb', false],
])('pattern %s on path %s: %s', (path, used, hits) => {
  expect(armed({ match: { path }, answer }).take('GET', used) !== undefined).toBe(hits);
});

it('a method limits a fault', () => {
  const faults = armed({ match: { method: 'post', path: '*' }, answer });
  expect([faults.take('GET', '/a'), faults.take('POST', '/a')]).toEqual([undefined, { status: 503 }]);
});

it.each([{ match: '/a' }, { match: '/a', answer, dropAfterCommit: true }, { match: '/a', answer: { status: 42 } }])(
  '%j is no order',
  (order) => {
    expect(FaultOrder.safeParse(order).success).toBe(false);
  },
);
