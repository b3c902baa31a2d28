import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Moment } from '../../../src/domain/values/moment.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { type Ledger, openLedger } from '../../../src/ledger/open-ledger.ts';
import { as, siteId } from '../../local/graph/graph-bench.ts';
import { person, project, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

const lists = [decisionsList, risksList];
let spil: SpilOnBench;
let ledger: Ledger;

beforeEach(async () => {
  const opened = openLedger(':memory:', '2026-11-23T08:30:00.000Z' as Moment);
  if (!opened.ok) throw new Error(opened.problem.kind);
  ledger = opened.value;
  spil = await startSpilOnBench(lists, { subscriptionMemory: ledger.subscriptions });
});
afterEach(async () => {
  await spil.close();
  ledger.close();
});

const addRisk = (key: string) => spil.open(person('ann')).add(risksList, { Title: 'Grond' }, key);
const keep = () => spil.graph.subscriptions?.keep(project, lists);
const rows = () => ledger.subscriptions.subscriptionsOf(siteId);
const told = [
  { list: 'Decisions', state: 'told' },
  { list: 'Risks', state: 'told' },
];

describe('asking what changed', () => {
  test('the first look only notes where it stands; later ones name the lists that changed', async () => {
    await addRisk('k1');
    const first = await spil.graph.deltaWatch(project, lists, {});
    expect(first.changed).toEqual([]);
    await addRisk('k2');
    const second = await spil.graph.deltaWatch(project, lists, first.cursors);
    expect(second.changed).toEqual(['Risks']);
    expect((await spil.graph.deltaWatch(project, lists, second.cursors)).changed).toEqual([]);
  });

  test('costs one unit per list', async () => {
    const { cursors } = await spil.graph.deltaWatch(project, lists, {});
    spil.bench.observed.length = 0;
    await spil.graph.deltaWatch(project, lists, cursors);
    expect(spil.bench.observed.map(({ units }) => units)).toEqual([1, 1]);
  });

  test('a cursor that is too old counts as a change', async () => {
    const { cursors } = await spil.graph.deltaWatch(project, lists, {});
    spil.bench.now = new Date('2027-01-15T08:00:00Z');
    const later = await spil.graph.deltaWatch(project, lists, cursors);
    expect(later.changed).toEqual(['Decisions', 'Risks']);
    expect((await spil.graph.deltaWatch(project, lists, later.cursors)).changed).toEqual([]);
  });

  test('what happens during an outage is told afterwards', async () => {
    const { cursors } = await spil.graph.deltaWatch(project, lists, {});
    await addRisk('k1');
    spil.line = () => async () => new Response('', { status: 503 });
    const during = await spil.graph.deltaWatch(project, lists, cursors);
    expect(during.changed).toEqual([]);
    spil.line = (send) => send;
    expect((await spil.graph.deltaWatch(project, lists, during.cursors)).changed).toEqual(['Risks']);
  });
});

describe('being told what changed', () => {
  test('every list gets a subscription with a secret of its own, which the ledger keeps', async () => {
    expect(await keep()).toEqual(told);
    const kept = await rows();
    expect(kept.map(({ list }) => list)).toEqual(['Decisions', 'Risks']);
    expect(new Set(kept.map(({ clientState }) => clientState)).size).toBe(2);
    for (const { clientState } of kept) expect(clientState).toMatch(/^[\w-]{32}$/);
  });

  test('a subscription that lives long enough is left alone', async () => {
    await keep();
    spil.bench.observed.length = 0;
    expect(await keep()).toEqual(told);
    expect(spil.bench.observed).toEqual([]);
  });

  test('one that ends within a week is prolonged in time', async () => {
    await keep();
    const before = await rows();
    spil.bench.now = new Date('2026-12-18T08:30:00Z');
    expect(await keep()).toEqual(told);
    const after = await rows();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.expiresAt).toBe('2027-01-15T17:30:00.000Z');
  });

  test('one that has ended, or that Graph has dropped, is made anew', async () => {
    await keep();
    const [first, second] = await rows();
    await spil.bench.call('DELETE', `/subscriptions/${first?.id}`, { as: as.app });
    spil.bench.now = new Date('2026-12-20T08:30:00Z');
    await keep();
    spil.bench.now = new Date('2027-02-20T08:30:00Z');
    expect(await keep()).toEqual(told);
    const ids = (await rows()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids).not.toContain(first?.id);
    expect(ids).not.toContain(second?.id);
  });

  test('a refusal means asking oneself, an outage means trying again', async () => {
    spil.line = () => async () => new Response('{}', { status: 403 });
    expect((await keep())?.map(({ state }) => state)).toEqual(['polling', 'polling']);
    spil.line = () => async () => new Response('', { status: 503 });
    expect((await keep())?.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(await rows()).toEqual([]);
  });

  test('a real notification names its list, a forged one nothing', async () => {
    await keep();
    await addRisk('k1');
    await spil.bench.admin.settle();
    const [post] = spil.bench.notified.filter(({ body }) => (body as { value?: unknown } | undefined)?.value);
    expect(post?.url).toBe('https://spil.example/api/notifications');
    const { value = [] } = (post?.body ?? {}) as { value?: { subscriptionId: string; clientState: string }[] };
    const [hint] = value;
    if (!hint) throw new Error('no notification');
    expect(await spil.graph.changedList(hint)).toEqual({ siteId, list: 'Risks' });
    expect(await spil.graph.changedList({ ...hint, clientState: 'guessed' })).toBeUndefined();
    expect(await spil.graph.changedList({ ...hint, subscriptionId: 'unknown' })).toBeUndefined();
  });
});
