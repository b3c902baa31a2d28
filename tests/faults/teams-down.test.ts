import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SpilWorld, startSpilWorld } from '../stories/spil-world.ts';

let world: SpilWorld;
afterEach(() => {
  vi.useRealTimers();
  return world.stop();
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  world = await startSpilWorld();
  // Real time goes on, past the minute for which Spil believes what Teams said.
  vi.setSystemTime(Date.now() + 30 * 60_000);
});

const everybody = [
  'digest Aïsha El Amrani',
  "digest Noëlle van 't Hoff",
  'reminder Aïsha El Amrani',
  'reminder Björn Özdemir',
  'reminder Fenna de Vries-Jansen',
  'reminder Jan Bakker',
  "reminder Renée d'Hont",
];

test('while Teams is down, the feed brings the morning', async () => {
  await world.fail({ match: { path: '/connector/*' }, answer: { status: 503 } });
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toEqual([]);
  expect(await world.reached('feed')).toEqual(everybody);
});

test('while Teams and the feed are down, mail brings the morning', async () => {
  await world.fail(
    { match: { path: '/connector/*' }, answer: { status: 503 } },
    { match: { path: '*/sendActivityNotification' }, answer: { status: 503 } },
  );
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('mail')).toEqual(everybody);
});

test('whoever was put out of the team hears nothing more, not by feed or mail either', async () => {
  await world.fail({ match: { path: '/connector/*' }, answer: { status: 403 } });
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached()).toEqual([]);
});
