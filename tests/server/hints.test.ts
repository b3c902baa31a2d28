import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { projectCode } from '../../src/domain/values/ids.ts';
import type { Project } from '../../src/ports.ts';
import { useZodShapes } from '../../src/server/api/json-shapes.ts';
import { createChangeFeed } from '../../src/server/change-feed.ts';
import { type ChangeWatchDoors, createChangeWatch } from '../../src/server/change-watch.ts';
import { notificationPath, registerNotificationRoutes } from '../../src/server/notification-routes.ts';
import { tellHints } from '../../src/server/tell-hints.ts';

const rvb = { code: projectCode('RVB'), siteId: 'site-1' } as Project;
const spl = { code: projectCode('SPL'), siteId: 'site-2' } as Project;
const projects = { projects: async () => [rvb, spl] };

let feed: ReturnType<typeof createChangeFeed>;
let signalled: string[];
beforeEach(() => {
  feed = createChangeFeed();
  signalled = [];
  feed.listen((code, lists) => signalled.push(`${code}: ${lists.join(', ')}`));
});

/** What Graph knows of a hint by its secret. */
const graph = {
  changedList: async ({ clientState }: { readonly clientState: string }) => {
    const [siteId = '', list = ''] = clientState.split('/');
    return siteId === 'forged' ? undefined : { siteId, list };
  },
} as unknown as ChangeWatchDoors['graph'];

const hint = (clientState: string) => ({ subscriptionId: 'one', clientState });

describe('a hint of Graph', () => {
  const tell = (value: unknown) => tellHints({ value }, { projects, changeFeed: feed, graph });

  test('reaches the tabs of its own project, each list once', async () => {
    await tell([hint('site-1/Actions'), hint('site-1/Actions'), hint('site-1/Risks'), hint('site-2/Risks')]);
    expect(signalled).toEqual(['RVB: Actions, Risks', 'SPL: Risks']);
  });

  test.each([
    ['forged', [hint('forged')]],
    ['of a site without a project', [hint('site-9/Actions')]],
    ['that are too many', Array.from({ length: 1001 }, () => hint('site-1/Actions'))],
    ['with a secret that is too long', [hint('x'.repeat(129))]],
    ['that is no hint', 'Actions'],
  ])('%s reaches nobody', async (_, value) => {
    await tell(value);
    expect(signalled).toEqual([]);
  });
});

describe('where Graph leaves its hints', () => {
  let app: FastifyInstance;
  let hinted: unknown[];
  beforeEach(() => {
    hinted = [];
    app = Fastify();
    useZodShapes(app);
    registerNotificationRoutes(app, { hint: (body) => hinted.push(body) });
  });
  afterEach(() => app.close());

  const post = (query: string, payload?: object) =>
    app.inject({ method: 'POST', url: `${notificationPath}${query}`, ...(payload && { payload }) });

  test('the answer tells nobody whether the hint was known', async () => {
    const answer = await post('', { value: [] });
    expect([answer.statusCode, answer.body, hinted]).toEqual([202, '', [{ value: [] }]]);
  });

  test.each(['validationToken', 'validationtoken'])('its %s comes back as plain text, and is no hint', async (name) => {
    const answer = await app.inject({
      method: 'POST',
      url: `${notificationPath}?${name}=${encodeURIComponent('Validation: try this, 1+1=2 (now)')}`,
      headers: { 'content-type': 'text/plain' },
      payload: '',
    });
    expect([answer.statusCode, answer.body]).toEqual([200, 'Validation: try this, 1+1=2 (now)']);
    expect(answer.headers['content-type']).toContain('text/plain');
    expect(hinted).toEqual([]);
  });

  test.each(['?lang=nl', '?validationToken=one&validationToken=two'])(
    'an address with %s carries no token: it is a hint like any other',
    async (query) => {
      const answer = await post(query, { value: [] });
      expect([answer.statusCode, answer.body, hinted]).toEqual([202, '', [{ value: [] }]]);
    },
  );

  test('a token is found beside whatever else stands in the address', async () => {
    expect((await post('?lang=nl&validationToken=Hello')).body).toBe('Hello');
  });

  test.each(['<script>', 'x'.repeat(1025), ''])('no other text comes back (%#)', async (token) => {
    const answer = await post(`?validationToken=${encodeURIComponent(token)}`);
    expect([answer.statusCode, answer.body]).toEqual([400, 'invalid validation token']);
    expect(answer.headers['content-type']).toContain('text/plain');
  });
});

describe('watching for changes', () => {
  const watched: string[] = [];
  const kept: string[] = [];
  let reported: unknown[];
  let answer: { readonly changed: readonly string[] } | Error;
  beforeEach(() => {
    vi.useFakeTimers();
    watched.length = 0;
    kept.length = 0;
    reported = [];
    answer = { changed: [] };
  });
  afterEach(() => vi.useRealTimers());

  const watchWith = (pollMs?: number) =>
    createChangeWatch({
      projects,
      changeFeed: feed,
      pollMs,
      report: (error, where) => {
        reported.push([String(error), where]);
        return 'code';
      },
      graph: {
        ...graph,
        deltaWatch: async ({ code }: Project, _lists: unknown, cursors: object) => {
          watched.push(`${code} ${Object.keys(cursors).length}`);
          if (answer instanceof Error) throw answer;
          return { changed: answer.changed, cursors: { Actions: 'c1' } };
        },
        subscriptions: {
          keep: async ({ code }: Project, lists: readonly { readonly name: string }[]) => {
            kept.push(`${code} ${lists.map(({ name }) => name).join(' ')}`);
          },
        },
      } as unknown as ChangeWatchDoors['graph'],
    });

  test('asks nothing while nobody has a project open', async () => {
    const watch = watchWith();
    watch.start();
    await vi.advanceTimersByTimeAsync(60_000);
    watch.stop();
    expect(watched).toEqual([]);
  });

  test('asks of open projects every twenty seconds; at first everything counts as changed', async () => {
    const unfollow = feed.follow(rvb.code, () => undefined);
    const watch = watchWith();
    watch.start();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(watched).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(signalled).toEqual(['RVB: Actions, Risks, Decisions, GrotikStatus']);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(signalled, 'nothing changed since').toHaveLength(1);
    answer = { changed: ['Risks'] };
    await vi.advanceTimersByTimeAsync(20_000);
    expect([watched, signalled[1]]).toEqual([['RVB 0', 'RVB 1', 'RVB 1'], 'RVB: Risks']);
    unfollow();
    await vi.advanceTimersByTimeAsync(20_000);
    feed.follow(rvb.code, () => undefined);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(watched.at(-1), 'whoever opens it anew reads everything').toBe('RVB 0');
    watch.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(watched).toHaveLength(4);
  });

  test('reports what fails, and asks again', async () => {
    feed.follow(rvb.code, () => undefined);
    const watch = watchWith(1000);
    answer = new Error('down');
    watch.start();
    await vi.advanceTimersByTimeAsync(2000);
    watch.stop();
    expect(reported).toEqual([
      ['Error: down', 'poll'],
      ['Error: down', 'poll'],
    ]);
  });

  test('passes on hints, keeps a subscription to each list that a tab shows', async () => {
    const watch = watchWith();
    watch.hint({ value: [hint('site-1/Actions')] });
    await vi.advanceTimersByTimeAsync(0);
    expect(signalled).toEqual(['RVB: Actions']);
    await watch.keepSubscriptions();
    expect(kept).toEqual(['RVB Actions Risks Decisions GrotikStatus', 'SPL Actions Risks Decisions GrotikStatus']);
  });
});
