import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
const path = '/api/projects/RVB/lists/Actions/items';

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-24T10:00' });
});

afterAll(() => world.stop());

interface Row {
  readonly id: number;
  readonly etag: string;
}

async function give(giver: string, item: number, name: string): Promise<number> {
  const { body } = await world.api<{ items: Row[] }>(giver, 'GET', path);
  const etag = body.items.find(({ id }) => id === item)?.etag;
  const changes = { Owner: { aad: world.idOf(name), name } };
  return (await world.api(giver, 'PATCH', `${path}/${item}`, { etag, changes })).status;
}

const beforeEvening = ['notice Björn Özdemir', 'notice Jan Bakker'];

/** Daan was given what Björn had. */
const nextMorning = ['notice Björn Özdemir', 'notice Björn Özdemir', 'notice Daan Kuipers', 'notice Jan Bakker'];

const notices = async () => (await world.reached('chat')).filter((one) => one.startsWith('notice'));

test('somebody who gets an action from another person hears it at once', async () => {
  expect(await give('Aïsha El Amrani', 25, 'Björn Özdemir')).toBe(200);
  await expect.poll(notices).toEqual(['notice Björn Özdemir']);
});

test('who takes an action hears nothing of it; whoever had it does, once', async () => {
  expect(await give("Noëlle van 't Hoff", 16, "Noëlle van 't Hoff")).toBe(200);
  expect(await notices()).toEqual(beforeEvening);
});

test('in the evening nobody is disturbed; the next morning tells it', async () => {
  await world.moveTo('2026-11-24T19:00');
  expect(await give('Aïsha El Amrani', 24, 'Daan Kuipers')).toBe(200);
  expect(await notices()).toEqual(beforeEvening);
  await world.moveTo('2026-11-25T08:29');
  expect(await notices()).toEqual(beforeEvening);
  await world.moveTo('2026-11-25T08:30');
  expect(await notices()).toEqual(nextMorning);
  await world.moveTo('2026-11-26T08:30');
  expect(await notices()).toEqual(nextMorning);
});

test('what somebody does with another person’s action in the evening, that person hears in the morning', async () => {
  await world.moveTo('2026-11-26T20:00');
  await world.local('POST', '/local/say', {
    person: 'Aïsha El Amrani',
    conversation: 'channel',
    text: 'verschuif actie 7 naar 10 december',
  });
  const before = await notices();
  expect(before).not.toContain('notice Zoë Łukasik');
  await world.moveTo('2026-11-27T08:30');
  expect((await notices()).filter((one) => one === 'notice Zoë Łukasik')).toHaveLength(1);
});
