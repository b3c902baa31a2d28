import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);

afterAll(() => world.stop());

test('nobody hears anything before half past eight', async () => {
  await world.moveTo('2026-11-23T08:29');
  expect(await world.reached()).toEqual([]);
});

test('on Monday 23 November these people hear something, and nobody else', async () => {
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toEqual([
    'digest Aïsha El Amrani',
    "digest Noëlle van 't Hoff",
    'reminder Aïsha El Amrani',
    'reminder Björn Özdemir',
    'reminder Fenna de Vries-Jansen',
    'reminder Jan Bakker',
    "reminder Renée d'Hont",
  ]);
  expect(await world.reached('mail')).toEqual(["digest Noëlle van 't Hoff"]);
  expect(await world.reached('feed')).toEqual([]);
});

test('doing the same morning again sends nothing twice', async () => {
  const before = await world.deliveries();
  await world.spil().runDue('2026-11-23T07:31:00.000Z' as never);
  await world.moveTo('2026-11-23T17:59');
  expect(await world.deliveries()).toEqual(before);
});
