import { describe, expect, test } from 'vitest';
import type { DayContext } from '../../../src/reading/days/day-reading.ts';
import { typedDay } from '../../../src/reading/days/typed-day.ts';
import { bomenbuurt } from '../../bot/understand/bomenbuurt.ts';

const dutch: DayContext = { ...bomenbuurt, language: 'nl', towards: 'future' };
const english: DayContext = { ...dutch, language: 'en' };
const shown = (text: string, context: DayContext): string => {
  const read = typedDay(text, context);
  return read.ok ? read.value : read.problem;
};

describe('a date in a cell, typed on Monday 23 November 2026', () => {
  test.each([
    ['2026-12-03', '2026-12-03'],
    ['3-12-2026', '2026-12-03'],
    [' 03/12/2026 ', '2026-12-03'],
    ['3.12.26', '2026-12-03'],
    ['3-12-2026 00:00', '2026-12-03'],
    ['3 dec', '2026-12-03'],
    ['do 3 december 2026', '2026-12-03'],
    ['3-12', '2026-12-03'],
    ['3-5', '2027-05-03'],
    ['morgen', '2026-11-24'],
    ['gisteren', '2026-11-22'],
    ['wk 49', '2026-12-04'],
    ['uiterlijk vrijdag', '2026-11-27'],
    ['volgende vrijdag', 'several-days'],
    ['30-02-2026', 'no-day'],
    ['2026-11-31', 'no-day'],
    ['0001-01-01', 'no-day'],
    ['binnenkort', 'no-day'],
    ['3 dec overleg', 'no-day'],
    ['3 dec of 4 dec', 'no-day'],
    ['', 'no-day'],
    ['x', 'no-day'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text, dutch)).toBe(expected);
  });

  test('looks back where the column does', () => {
    expect(shown('20 nov', dutch)).toBe('2027-11-20');
    expect(shown('20 nov', { ...dutch, towards: 'past' })).toBe('2026-11-20');
  });

  test('may have its month first in English, which is then asked', () => {
    expect(shown('3/12', english)).toBe('several-days');
    expect(shown('12/25', english)).toBe('2026-12-25');
    expect(shown('3/12/2026', english)).toBe('2026-12-03');
  });
});
