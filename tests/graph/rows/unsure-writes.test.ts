import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Result } from '../../../src/domain/values/result.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import type { ListProblem, ListStore } from '../../../src/ports.ts';
import { person, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

const unsure = { ok: false, problem: { kind: 'unsure', list: 'Milestones' } };

let spil: SpilOnBench;
let lists: ListStore;

beforeEach(async () => {
  spil = await startSpilOnBench([milestonesList]);
  lists = spil.open(person('ann'));
});
afterEach(() => spil.close());

/** What the line does with one request: let it through, answer in its place, or lose the answer to it. */
type Fate = 'passes' | 'is-lost' | number;

/** The fate of each request of a method in turn; the last one is that of all that come after it. */
function fates(of: { readonly write: readonly Fate[]; readonly check: Fate }): void {
  const writes = [...of.write];
  let isWritten = false;
  spil.line = (send) => async (url, init) => {
    const isWrite = init.method !== 'GET';
    const fate = isWrite ? (writes.length > 1 ? writes.shift() : writes[0]) : isWritten ? of.check : 'passes';
    isWritten ||= isWrite;
    if (typeof fate === 'number') return new Response('{}', { status: fate });
    const answer = await send(url, init);
    return fate === 'is-lost' ? new Response('', { status: 504 }) : answer;
  };
}

async function must<T>(answer: Promise<Result<T, ListProblem>>): Promise<T> {
  spil.line = (send) => send;
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const add = () => lists.add(milestonesList, { Title: 'Bestek' }, 'key-1');
const standing = () => must(lists.all(milestonesList));

describe('an addition', () => {
  test.each<[string, readonly Fate[]]>([
    ['of which every answer was lost', ['is-lost']],
    ['that was lost first, refused afterwards', ['is-lost', 503]],
    ['that was done, and could not be read back', ['passes']],
  ])('%s is unsure when looking tells nothing', async (_, write) => {
    fates({ write, check: 503 });
    expect(await add()).toEqual(unsure);
    expect(await standing()).toHaveLength(1);
  });

  test('whose key was there already is unsure when its row cannot be looked up', async () => {
    await must(add());
    fates({ write: ['passes'], check: 503 });
    expect(await add()).toEqual(unsure);
  });

  test.each([429, 503])('that was only ever refused (%i) was certainly not done', async (status) => {
    fates({ write: [status], check: 503 });
    expect(await add()).toMatchObject({ ok: false, problem: { kind: 'busy' } });
    expect(await standing()).toEqual([]);
  });

  test('whose list could not even be looked up was certainly not done', async () => {
    const fresh = await startSpilOnBench();
    fresh.line = () => () => Promise.reject(new Error('cut'));
    const answer = await fresh.open(person('ann')).add(milestonesList, { Title: 'Bestek' }, 'key-1');
    expect(answer).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    await fresh.close();
  });
});

describe('a change', () => {
  const change = async () => {
    const { id, etag } = await must(add());
    return { id, etag, send: () => lists.change(milestonesList, id, etag, { Title: 'Bestek gereed' }) };
  };

  test.each<[string, readonly Fate[]]>([
    ['of which every answer was lost', ['is-lost']],
    ['that was in its own way after a lost answer', ['is-lost', 'passes']],
    ['that was done, and could not be read back', ['passes']],
    ['that met a broken service', [500]],
  ])('%s is unsure when looking tells nothing', async (_, write) => {
    const { send } = await change();
    fates({ write, check: 503 });
    expect(await send()).toEqual(unsure);
  });

  test('of which every answer was lost counts as done when the row holds it', async () => {
    const { send } = await change();
    fates({ write: ['is-lost'], check: 'passes' });
    expect(await send()).toMatchObject({ ok: true, value: { cells: { Title: 'Bestek gereed' } } });
  });

  test('that did not arrive is not done when the row is as it was', async () => {
    const { id, etag, send } = await change();
    fates({ write: [504], check: 'passes' });
    expect(await send()).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    expect((await must(lists.one(milestonesList, id))).etag).toBe(etag);
  });

  test.each([429, 503])('that was only ever refused (%i) was certainly not done', async (status) => {
    const { send } = await change();
    fates({ write: [status], check: 503 });
    expect(await send()).toMatchObject({ ok: false, problem: { kind: 'busy' } });
  });

  test('that was overtaken is certainly not done, also when theirs cannot be read', async () => {
    const { send } = await change();
    await must(send());
    fates({ write: ['passes'], check: 503 });
    expect(await send()).toMatchObject({ ok: false, problem: { kind: 'busy' } });
  });
});
