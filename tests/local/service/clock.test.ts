import { expect, it } from 'vitest';
import { createBusinessClock } from '../../../src/local/service/clock.ts';

const START = new Date('2026-11-23T07:30:00Z');

function clockOn(running: boolean) {
  const real = { now: 1_000 };
  return { real, clock: createBusinessClock({ start: START, running, realNow: () => real.now }) };
}

it('a running clock runs at real speed, from wherever it was set', () => {
  const { real, clock } = clockOn(true);
  real.now += 2_000;
  expect(clock.now().toISOString()).toBe('2026-11-23T07:30:02.000Z');
  clock.set(new Date('2027-01-01T00:00:00Z'));
  real.now += 500;
  expect(clock.now().toISOString()).toBe('2027-01-01T00:00:00.500Z');
});

it('a paused clock stands still, and runs on from there', () => {
  const { real, clock } = clockOn(true);
  real.now += 1_000;
  clock.pause();
  real.now += 60_000;
  expect(clock.now().toISOString()).toBe('2026-11-23T07:30:01.000Z');
  clock.run();
  real.now += 1_000;
  expect(clock.now().toISOString()).toBe('2026-11-23T07:30:02.000Z');
});

it('a clock that was not started stays where it is set', () => {
  const { real, clock } = clockOn(false);
  real.now += 60_000;
  expect(clock.now()).toEqual(START);
  expect(clock.isRunning).toBe(false);
});
