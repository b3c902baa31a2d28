import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { sharePointOf } from '../stories/sharepoint.ts';
import { type SpilWorld, startSpilWorld } from '../stories/spil-world.ts';

let world: SpilWorld;
const manager = "Noëlle van 't Hoff";
const items = '/api/projects/RVB/lists/Actions/items';

const read = () => world.api<ItemsAnswer & RefusalAnswer>(manager, 'GET', items);
const cellsOf = (item: Item | undefined): Readonly<Record<string, unknown>> => item?.cells ?? {};

async function action(id: number): Promise<Item> {
  const answer = await read();
  const found = answer.body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

const throttled = (seconds: number) => ({
  answer: {
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { error: { code: 'activityLimitReached', message: 'throttled' } },
  },
});
const refused = (status: number, code = 'error') => ({
  answer: { status, body: { error: { code, message: 'on demand' } } },
});

describe('with a person at the tab', () => {
  beforeAll(async () => {
    world = await startSpilWorld();
  }, 60_000);
  afterEach(() => world.heal());
  afterAll(() => world.stop());

  describe('reading a list that Graph answers', () => {
    test.each([
      ['401', refused(401, 'InvalidAuthenticationToken'), 401, 'sign-in-needed', 'Meld je aan'],
      ['403', refused(403, 'accessDenied'), 403, 'no-access', 'geen toegang'],
      ['404', refused(404, 'itemNotFound'), 404, 'list-missing', 'De lijst Acties ontbreekt'],
      ['429 for a minute', throttled(60), 503, 'busy', 'over 60 seconden'],
      ['500', refused(500), 502, 'unavailable', 'SharePoint antwoordt nu niet'],
      ['503 again and again', refused(503), 503, 'busy', 'SharePoint is druk'],
      ['504 again and again', refused(504), 502, 'unavailable', 'SharePoint antwoordt nu niet'],
      ['a page of HTML', { answer: { status: 502, body: '<html>' } }, 502, 'unavailable', 'SharePoint antwoordt'],
    ])('%s says so', async (_, fault, status, kind, words) => {
      await world.fail({ match: { method: 'GET', path: '*/items*' }, ...fault });
      const answer = await read();
      expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
      expect(answer.body.message).toContain(words);
      await world.heal();
      expect((await read()).body.items).toHaveLength(25);
    });

    test.each([
      ['429 for a second', throttled(1)],
      ['503 once', refused(503)],
      ['504 once', refused(504)],
    ])('%s waits, then shows the list', async (_, fault) => {
      await world.fail({ match: { method: 'GET', path: '*/items*' }, times: 1, ...fault });
      expect((await read()).body.items).toHaveLength(25);
    });

    test('410 on what changed reads everything again and misses nothing', async () => {
      await read();
      await sharePointOf(world).edit('Actions', 18, { Priority: 'Laag' });
      await world.fail({
        match: { method: 'GET', path: '*/items/delta*' },
        times: 1,
        ...refused(410, 'resyncRequired'),
      });
      expect(cellsOf(await action(18))['Priority']).toBe('Low');
    });
  });

  describe('a change that', () => {
    const change = async (id: number, changes: object) =>
      world.api<ItemAnswer & RefusalAnswer>(manager, 'PATCH', `${items}/${id}`, {
        etag: (await action(id)).etag,
        changes,
      });
    const patches = { method: 'PATCH', path: '*/fields' };
    const versionOf = (item: Item): number => Number(/,(\d+)"$/.exec(item.etag)?.[1]);

    test('arrived although its answer got lost is one change', async () => {
      const before = await action(7);
      await world.fail({ match: patches, times: 1, dropAfterCommit: true });
      const answer = await change(7, { Priority: 'High' });
      expect(answer.status).toBe(200);
      expect(cellsOf(answer.body.item)['Priority']).toBe('High');
      expect(versionOf(answer.body.item)).toBe(versionOf(before) + 1);
    });

    test.each([
      ['is throttled for a minute', throttled(60), 503, 'busy'],
      ['is forbidden', refused(403, 'accessDenied'), 403, 'no-access'],
      ['meets a broken service', refused(500), 502, 'unavailable'],
    ])('%s says so and writes nothing', async (_, fault, status, kind) => {
      const before = await action(8);
      await world.fail({ match: patches, ...fault });
      const answer = await change(8, { Priority: 'High' });
      expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
      await world.heal();
      expect((await action(8)).etag).toBe(before.etag);
    });

    test('is overtaken by somebody else shows their version', async () => {
      const seen = await action(15);
      await sharePointOf(world).edit('Actions', 15, { Title: 'Gesprek met café en bakker' });
      const answer = await world.api<RefusalAnswer>(manager, 'PATCH', `${items}/15`, {
        etag: seen.etag,
        changes: { Priority: 'High' },
      });
      expect([answer.status, answer.body.problem.kind]).toEqual([412, 'stale']);
      expect(cellsOf(answer.body.problem.theirs)['Title']).toBe('Gesprek met café en bakker');
    });
  });

  describe('an addition', () => {
    const add = (key: string) =>
      world.api<ItemAnswer & RefusalAnswer>(manager, 'POST', items, {
        clientKey: key,
        cells: { Title: `Proef ${key}`, DueDate: '2026-12-09' },
      });
    const standing = async (key: string) =>
      (await read()).body.items.filter((item) => cellsOf(item)['Title'] === `Proef ${key}`).length;
    const posts = { method: 'POST', path: '*/items' };

    test.each([
      ['whose answer got lost once', 'lost-once-1', { times: 1, dropAfterCommit: true }],
      ['whose answers all get lost', 'lost-all-01', { dropAfterCommit: true }],
      ['that met a 504 before it was done', 'gateway-001', { times: 1, ...refused(504) }],
      ['that waits a second', 'throttle-01', { times: 1, ...throttled(1) }],
    ])('%s stands there once', async (_, key, fault) => {
      await world.fail({ match: posts, ...fault });
      expect((await add(key)).status).toBe(201);
      await world.heal();
      expect(await standing(key)).toBe(1);
    });

    test('that the service refused stands nowhere, and the same key works later', async () => {
      await world.fail({ match: posts, ...refused(500) });
      expect((await add('refused-001')).status).toBe(502);
      expect(await standing('refused-001')).toBe(0);
      await world.heal();
      expect((await add('refused-001')).status).toBe(201);
      expect(await standing('refused-001')).toBe(1);
    });
  });
});

describe('a morning on which Graph', () => {
  afterEach(() => world.stop());

  const lists = { method: 'GET', path: '*/sites/*' };

  test.each([
    ['is down', refused(503)],
    ['throttles', throttled(90)],
    ['refuses the app', refused(403, 'accessDenied')],
  ])(
    '%s for a while is finished when it answers again',
    async (_, fault) => {
      world = await startSpilWorld();
      await world.fail({ match: lists, ...fault });
      await world.moveTo('2026-11-23T08:30');
      expect(await world.reached()).toEqual([]);
      await world.heal();
      await world.moveTo('2026-11-23T08:36');
      expect(await world.reached('chat')).toHaveLength(7);
      await world.moveTo('2026-11-23T12:00');
      expect(await world.reached('chat')).toHaveLength(7);
    },
    120_000,
  );

  test('cannot open one project tells the people of the other', async () => {
    world = await startSpilWorld();
    const site = world.tenant.projects.find(({ code }) => code === 'SPO')?.siteId ?? '';
    await world.fail({ match: { path: `*${site}*` }, ...refused(404, 'itemNotFound') });
    await world.moveTo('2026-11-23T09:00');
    expect(await world.reached('chat')).toHaveLength(7);
  });

  test('gives an old delta token back tells everything', async () => {
    world = await startSpilWorld();
    await world.fail({
      match: { method: 'GET', path: '*/items/delta*' },
      times: 20,
      ...refused(410, 'resyncRequired'),
    });
    await world.moveTo('2026-11-23T08:30');
    expect(await world.reached('chat')).toHaveLength(7);
  });

  test('is down until evening is made good the next day', async () => {
    world = await startSpilWorld();
    await world.fail({ match: lists, ...throttled(90) });
    await world.moveTo('2026-11-23T23:00');
    expect(await world.reached()).toEqual([]);
    await world.heal();
    await world.moveTo('2026-11-24T08:30');
    expect(await world.reached('chat')).toContain('reminder Jan Bakker');
    expect(await world.reached('mail')).toEqual([`digest ${manager}`]);
  });
});
