import { expect, test } from 'vitest';
import { wallTime } from '../../../src/local/page/moments/moment-text.ts';
import { nextMonday, nextMorning } from '../../../src/local/page/moments/next-moments.ts';

test.each([
  ['before half past eight', '2026-11-23T08:16', '2026-11-23T08:30'],
  ['at half past eight', '2026-11-23T08:30', '2026-11-24T08:30'],
  ['in the evening at the end of a year', '2026-12-31T20:00', '2027-01-01T08:30'],
  ['the day before winter time', '2026-10-24T09:00', '2026-10-25T08:30'],
])('the next morning, asked %s', (_, now, next) => {
  expect(nextMorning(now, '08:30')).toBe(next);
});

test.each([
  ['Monday before half past eight', '2026-11-23T08:16', '2026-11-23T08:30'],
  ['Monday after it', '2026-11-23T08:31', '2026-11-30T08:30'],
  ['Wednesday', '2026-11-25T12:00', '2026-11-30T08:30'],
  ['Sunday evening', '2026-11-29T23:59', '2026-11-30T08:30'],
])('the next Monday, asked on %s', (_, now, next) => {
  expect(nextMonday(now, '08:30')).toBe(next);
});

test('the wall time is that of Amsterdam, in summer and in winter', () => {
  expect(wallTime('2026-11-23T07:30:00Z')).toBe('2026-11-23T08:30');
  expect(wallTime('2026-07-01T22:30:00Z')).toBe('2026-07-02T00:30');
});
