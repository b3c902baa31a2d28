import { afterEach, describe, expect, test } from 'vitest';
import type { ChangeSignal } from '../../src/tab-api/changes.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
const feeds: Feed[] = [];
afterEach(async () => {
  for (const feed of feeds.splice(0)) feed.close();
  await world.stop();
});

interface Feed {
  readonly lists: string[];
  close(): void;
}

/** Follows the change feed as an open tab does. */
async function openFeed(person: string, project = 'RVB'): Promise<Feed> {
  const stop = new AbortController();
  const response = await fetch(`${world.spil().origin}/api/projects/${project}/changes`, {
    headers: { authorization: `Bearer ${await world.token(person, 'spil')}` },
    signal: stop.signal,
  });
  if (response.body === null || response.status !== 200) throw new Error(`no feed: ${response.status}`);
  const lists: string[] = [];
  void collect(response.body, lists).catch(() => undefined);
  const feed = { lists, close: () => stop.abort() };
  feeds.push(feed);
  return feed;
}

async function collect(body: ReadableStream<Uint8Array>, into: string[]): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body) {
    for (const line of decoder
      .decode(chunk)
      .split('\n')
      .filter((text) => text.trim() !== '')) {
      into.push(...(JSON.parse(line) as ChangeSignal).lists);
    }
  }
}

const soon = (condition: () => boolean): Promise<void> => expect.poll(condition, { timeout: 5000 }).toBe(true);
const jan = 'Jan Bakker';
const editAction = () => sharePointOf(world).edit('Actions', 16, { Priority: 'Hoog' });

test('a tab knows at once that it is heard', async () => {
  world = await startSpilWorld({ pollMs: 3_600_000 });
  const started = performance.now();
  await openFeed(jan);
  expect(performance.now() - started).toBeLessThan(3000);
});

describe('an open tab hears within moments', () => {
  test('of a change that somebody makes in SharePoint', async () => {
    world = await startSpilWorld({ pollMs: 3_600_000 });
    const feed = await openFeed(jan);
    await editAction();
    await soon(() => feed.lists.length > 0);
    expect(feed.lists).toEqual(['Actions']);
  });

  test('of a change that no notification told', async () => {
    world = await startSpilWorld({ pollMs: 150 });
    await world.fail({ match: { method: 'NOTIFY', path: '*' }, answer: { status: 503 } });
    const feed = await openFeed(jan);
    await soon(() => feed.lists.includes('Risks'));
    feed.lists.length = 0;
    await editAction();
    await soon(() => feed.lists.length > 0);
    expect(feed.lists).toEqual(['Actions']);
  });

  test('of a change between its first reading and Spil’s first look', async () => {
    world = await startSpilWorld({ pollMs: 600 });
    await world.fail({ match: { method: 'NOTIFY', path: '*' }, answer: { status: 503 } });
    const feed = await openFeed(jan);
    await editAction();
    await soon(() => feed.lists.includes('Actions'));
  });

  test('of an edit in another tab', async () => {
    world = await startSpilWorld({ pollMs: 3_600_000 });
    await world.fail({ match: { method: 'NOTIFY', path: '*' }, answer: { status: 503 } });
    const feed = await openFeed(jan);
    const path = '/api/projects/RVB/lists/Actions/items';
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };
    await world.api('Aïsha El Amrani', 'POST', path, { clientKey: 'feed-0001-abc', cells });
    await soon(() => feed.lists.length > 0);
    expect(feed.lists).toEqual(['Actions']);
  });
});

test('a tab of one project hears nothing of the other', async () => {
  world = await startSpilWorld({ pollMs: 3_600_000 });
  const feed = await openFeed(jan);
  await sharePointOf(world, 'Fenna de Vries-Jansen', 'SPO').edit('Actions', 2, { Priority: 'Hoog' });
  await editAction();
  await soon(() => feed.lists.length > 0);
  expect(feed.lists).toEqual(['Actions']);
});

test('nobody learns anything from a forged notification', async () => {
  world = await startSpilWorld({ pollMs: 3_600_000 });
  const feed = await openFeed(jan);
  const answer = await fetch(`${world.spil().origin}/api/notifications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ value: [{ subscriptionId: 'guess', clientState: 'guess' }] }),
  });
  expect(answer.status).toBe(202);
  await editAction();
  await soon(() => feed.lists.length > 0);
  expect(feed.lists).toEqual(['Actions']);
});

test('while nobody has a tab open, Graph is asked nothing', async () => {
  world = await startSpilWorld({ pollMs: 100 });
  const before = (await world.local<unknown[]>('GET', '/local/requests')).body.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect((await world.local<unknown[]>('GET', '/local/requests')).body).toHaveLength(before);
});
