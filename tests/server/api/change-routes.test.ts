import Fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useZodShapes } from '../../../src/server/api/json-shapes.ts';
import type { ApiDoors } from '../../../src/server/api/api-doors.ts';
import { registerChangeRoutes } from '../../../src/server/api/change-routes.ts';
import { createChangeFeed } from '../../../src/server/change-feed.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { ok, refused } from '../../../src/domain/values/result.ts';
import { createTranslate } from '../../../src/words/translate.ts';

const rvb = projectCode('RVB');
const spl = projectCode('SPL');

let feed: ReturnType<typeof createChangeFeed>;
let mayOpen: boolean;
let origin: string;
let app: FastifyInstance;
const ended: AbortController[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  feed = createChangeFeed();
  mayOpen = true;
  app = Fastify({ forceCloseConnections: true });
  useZodShapes(app);
  app.decorateRequest('caller');
  // What the guard puts on a request: somebody whose lists open, or do not.
  app.addHook('onRequest', async (request) => {
    const lists = { all: async () => (mayOpen ? ok([]) : refused({ kind: 'no-access' })) };
    request.setDecorator('caller', { project: { code: rvb }, lists, t: createTranslate('nl'), language: 'nl' });
  });
  registerChangeRoutes(app, { changeFeed: feed } as unknown as ApiDoors);
  origin = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const one of ended.splice(0)) one.abort();
  vi.useRealTimers();
  await app.close();
});

async function follow() {
  const connection = new AbortController();
  ended.push(connection);
  const answer = await fetch(`${origin}/api/projects/RVB/changes`, { signal: connection.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  return { answer, connection, next: async () => (await reader?.read())?.value };
}

describe('an answer that stays open', () => {
  test('begins at once, so that a tab knows that it is heard, and is never kept', async () => {
    const { answer, next } = await follow();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await next()).toBe('\n');
  });

  test('carries a line with the lists that changed, of its own project only', async () => {
    const { next } = await follow();
    await next();
    feed.signal(spl, ['Risks']);
    feed.signal(rvb, ['Actions', 'Decisions']);
    expect(await next()).toBe('{"lists":["Actions","Decisions"]}\n');
  });

  test('is kept awake by an empty line every 25 seconds', async () => {
    const { next } = await follow();
    await next();
    vi.advanceTimersByTime(24_999);
    feed.signal(rvb, ['Actions']);
    expect(await next()).toBe('{"lists":["Actions"]}\n');
    vi.advanceTimersByTime(1);
    expect(await next()).toBe('\n');
  });

  test('ends when the tab goes: nobody follows that project any more', async () => {
    const { next, connection } = await follow();
    await next();
    expect(feed.followed()).toEqual([rvb]);
    connection.abort();
    await vi.waitFor(() => expect(feed.followed()).toEqual([]));
    expect(vi.getTimerCount(), 'no heartbeat is left').toBe(0);
  });

  test('is refused to whoever may not open the project, and follows nothing', async () => {
    mayOpen = false;
    const answer = await fetch(`${origin}/api/projects/RVB/changes`);
    expect([answer.status, await answer.json()]).toEqual([
      403,
      { problem: { kind: 'no-access' }, message: expect.stringContaining('geen toegang') },
    ]);
    expect(feed.followed()).toEqual([]);
  });
});
