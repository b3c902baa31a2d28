import { afterEach, describe, expect, test } from 'vitest';
import { dataFolder, openData } from '../../src/local/start/start-data.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { request } from './local-request.ts';
import { attemptsIn, occasionsIn } from './read-ledger.ts';
import { textOf } from './read-message.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const manager = "Noëlle van 't Hoff";
const items = '/api/projects/RVB/lists/Actions/items';

const reset = async (): Promise<void> => {
  const answer = await world.local('POST', '/local/reset');
  expect(answer.status === 200 ? '' : JSON.stringify(answer.body)).toBe('');
};

const said = async () =>
  (await world.deliveries()).map((one) => `${one.at} ${one.kind} ${one.recipient.id} ${textOf(one)}`);

describe('putting everything back', () => {
  test('brings back lists, ledger, deliveries, clock', async () => {
    world = await startSpilWorld();
    const titles = (await sharePointOf(world).read('Actions')).map(({ fields }) => fields['Title']);
    await world.moveTo('2026-11-24T12:00');
    await sharePointOf(world).edit('Actions', 5, { Title: 'Iets anders' });
    await sharePointOf(world).remove('Actions', 6);
    await world.api(manager, 'POST', items, {
      clientKey: 'reset-001',
      cells: { Title: 'Nieuw', DueDate: '2026-12-09' },
    });
    await reset();
    expect((await world.local<{ now: string }>('GET', '/local/clock')).body.now).toBe('2026-11-23T07:00:00.000Z');
    expect((await sharePointOf(world).read('Actions')).map(({ fields }) => fields['Title'])).toEqual(titles);
    expect(await world.deliveries()).toEqual([]);
    expect([occasionsIn(world), attemptsIn(world)]).toEqual([[], []]);
  });

  test('lets the same morning happen again, word for word', async () => {
    world = await startSpilWorld();
    await world.moveTo('2026-11-23T08:30');
    const first = await said();
    await reset();
    await world.moveTo('2026-11-23T08:30');
    expect(await said()).toEqual(first);
    await reset();
    await world.moveTo('2026-11-23T08:30');
    expect(await said()).toEqual(first);
  });

  test('keeps ids and tokens, so that whoever holds them goes on', async () => {
    world = await startSpilWorld();
    const token = await world.token(manager, 'spil');
    const graphToken = await world.token(manager, 'graph');
    const path = await sharePointOf(world).listPath('Actions');
    await reset();
    const read = await request<ItemsAnswer>(`${world.spil().origin}${items}`, 'GET', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect([read.status, read.body.items.length]).toEqual([200, 25]);
    const list = await request(`${world.m365.origin}/graph/v1.0${path}`, 'GET', undefined, {
      authorization: `Bearer ${graphToken}`,
    });
    expect(list.status).toBe(200);
    expect(await sharePointOf(world).listPath('Actions')).toBe(path);
  });

  test('forgets faults and what was asked', async () => {
    world = await startSpilWorld();
    await world.fail({ match: { path: '*' }, answer: { status: 503 } });
    await reset();
    expect((await world.api<RefusalAnswer>(manager, 'GET', items)).status).toBe(200);
  });

  test('brings back a list that somebody deleted', async () => {
    world = await startSpilWorld();
    await world.graph(manager, 'DELETE', await sharePointOf(world).listPath('Risks'));
    await reset();
    const answer = await world.api<ItemsAnswer>(manager, 'GET', '/api/projects/RVB/lists/Risks/items');
    expect([answer.status, answer.body.items.length]).toEqual([200, 12]);
  });

  test('changes still reach open tabs afterwards', async () => {
    world = await startSpilWorld({ pollMs: 3_600_000 });
    await reset();
    const response = await fetch(`${world.spil().origin}/api/projects/RVB/changes`, {
      headers: { authorization: `Bearer ${await world.token(manager, 'spil')}` },
    });
    const reader = response.body?.getReader();
    await reader?.read();
    await sharePointOf(world).edit('Actions', 5, { Priority: 'Laag' });
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain('Actions');
    await reader?.cancel();
  });

  test('holds after a restart too', async () => {
    world = await startSpilWorld();
    await world.moveTo('2026-11-23T08:30');
    const first = await said();
    world = await world.restart('2026-11-24T09:00');
    await reset();
    expect((await world.local<{ now: string }>('GET', '/local/clock')).body.now).toBe('2026-11-23T07:00:00.000Z');
    await world.moveTo('2026-11-23T08:30');
    expect(await said()).toEqual(first);
  });
});

test('a load that was cut off is done again, whole', async () => {
  world = await startSpilWorld();
  await world.close();
  const database = openData(dataFolder(world.directory), false);
  database.exec("DELETE FROM local_start WHERE name IN ('loaded', 'start')");
  database.close();
  world = await world.restart('2026-11-23T08:00');
  expect(await sharePointOf(world).read('Actions')).toHaveLength(25);
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toHaveLength(7);
});

test('another port does not cut off the chats that Spil remembers', async () => {
  world = await startSpilWorld();
  const before = world.m365.origin;
  world = await world.restart('2026-11-23T08:10');
  expect(world.m365.origin).not.toBe(before);
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toHaveLength(7);
  expect(await world.reached('feed')).toEqual([]);
});

test('neither does another port after everything was put back', async () => {
  world = await startSpilWorld();
  world = await world.restart('2026-11-23T08:05');
  await reset();
  world = await world.restart('2026-11-23T08:10');
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toHaveLength(7);
  expect(await world.reached('feed')).toEqual([]);
});
