import { expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { showDay } from '../../src/words/show-date.ts';

test.each([
  ['2026-11-25', 'nl', 'short', '25 november'],
  ['2026-11-25', 'nl', 'weekday', 'wo 25 november'],
  ['2026-11-25', 'nl', 'compact', 'wo 25 nov'],
  ['2026-11-25', 'nl', 'day', 'wo 25'],
  ['2026-11-23', 'nl', 'long', 'maandag 23 november 2026'],
  ['2027-03-01', 'nl', 'compact', 'ma 1 mrt'],
  ['2026-11-25', 'en', 'weekday', 'Wed 25 November'],
  ['2026-11-23', 'en', 'long', 'Monday 23 November 2026'],
  ['2028-02-29', 'nl', 'long', 'dinsdag 29 februari 2028'],
] as const)('%s in %s as %s is %s', (text, language, style, shown) => {
  expect(showDay(day(text), language, style)).toBe(shown);
});
