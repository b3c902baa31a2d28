import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld();
});

afterAll(() => world.stop());

test('a list that somebody removed silences nothing about the others, and its keeper is told', async () => {
  const path = await sharePointOf(world).listPath('Decisions');
  expect((await world.graph("Noëlle van 't Hoff", 'DELETE', path)).status).toBe(204);
  await world.moveTo('2026-11-24T08:30');
  const reached = await world.reached('chat');
  expect(reached).toContain('reminder Jan Bakker');
  expect(reached).toContain('notice Aïsha El Amrani');
  expect(reached.filter((one) => one.startsWith('digest'))).toEqual([]);
  const notices = (await world.deliveries()).filter(({ kind }) => kind === 'notice');
  expect(JSON.stringify(notices[0]?.content)).toContain('De lijst Besluiten ontbreekt');
});
