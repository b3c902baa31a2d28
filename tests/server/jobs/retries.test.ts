import { expect, test } from 'vitest';
import { createRetries } from '../../../src/server/jobs/retries.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';

const at = (time: string): Moment => `2026-11-24T${time}:00.000Z` as Moment;
const usual = at('20:00');

test('work that was done comes back at its usual time', () => {
  const retries = createRetries();
  expect(retries.nextAfter(at('08:00'), usual)).toBe(usual);
  retries.remember(false, at('08:00'));
  expect(retries.nextAfter(at('08:00'), usual)).toBe(usual);
});

test('work that failed comes back after 5, 15, then every 60 minutes', () => {
  const retries = createRetries();
  const next = (now: Moment) => {
    retries.remember(true, now);
    return retries.nextAfter(now, usual);
  };
  expect([next(at('08:00')), next(at('08:05')), next(at('08:20')), next(at('09:20'))]).toEqual([
    at('08:05'),
    at('08:20'),
    at('09:20'),
    at('10:20'),
  ]);
});

test('one success makes the next failure the first again', () => {
  const retries = createRetries();
  retries.remember(true, at('08:00'));
  retries.remember(false, at('08:05'));
  expect(retries.nextAfter(at('08:05'), usual)).toBe(usual);
  retries.remember(true, at('09:00'));
  expect(retries.nextAfter(at('09:00'), usual)).toBe(at('09:05'));
});

test('a retry neither comes after the usual time nor lies in the past', () => {
  const retries = createRetries();
  retries.remember(true, at('08:00'));
  expect(retries.nextAfter(at('08:00'), at('08:03'))).toBe(at('08:03'));
  expect(retries.nextAfter(at('08:05'), usual)).toBe(usual);
});
