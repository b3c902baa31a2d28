import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { addDays, day } from '../../../src/domain/values/day.ts';

const calendar = createCalendar({ goodFridayOff: false, closedDays: [] });

describe('days off', () => {
  test.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday 2026'],
    ['2026-04-27', 'King’s day on a Monday'],
    ['2026-05-05', 'Liberation day'],
    ['2026-05-14', 'Ascension 2026'],
    ['2026-05-25', 'Whit Monday 2026'],
    ['2026-12-25', 'Christmas day'],
    ['2027-03-29', 'Easter Monday 2027'],
    ['2027-05-05', 'Liberation day 2027'],
    ['2027-05-06', 'Ascension, the day after Liberation day'],
    ['2027-05-17', 'Whit Monday 2027'],
    ['2028-04-17', 'Easter Monday 2028'],
    ['2028-05-25', 'Ascension 2028'],
    ['2028-06-05', 'Whit Monday 2028'],
    ['2031-04-26', 'King’s day on Saturday because the 27th is a Sunday'],
    ['2026-11-28', 'a Saturday'],
    ['2026-11-29', 'a Sunday'],
  ])('%s is off: %s', (off) => {
    expect(calendar.isWorkingDay(day(off))).toBe(false);
  });

  test.each([
    ['2026-04-03', 'Good Friday, by default'],
    ['2031-04-28', 'the Monday after a King’s day that moved to Saturday'],
    ['2026-12-31', 'Old Year’s day'],
    ['2026-11-23', 'an ordinary Monday'],
  ])('%s is a working day: %s', (workday) => {
    expect(calendar.isWorkingDay(day(workday))).toBe(true);
  });

  test('Good Friday is off where the municipality closes', () => {
    const closing = createCalendar({ goodFridayOff: true, closedDays: [] });
    expect(closing.isWorkingDay(day('2026-04-03'))).toBe(false);
  });

  test('a closing day of the project is off', () => {
    const closing = createCalendar({ goodFridayOff: false, closedDays: [day('2026-05-15')] });
    expect(closing.nextWorkingDay(day('2026-05-14'))).toBe('2026-05-18');
  });
});

describe('steps', () => {
  test.each([
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-23', 3, '2026-11-26'],
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-30', -1, '2026-11-27'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-01-04', -1, '2026-12-31'],
    ['2027-05-04', 1, '2027-05-07'],
    ['2028-02-28', 2, '2028-03-01'],
    ['2027-02-26', 1, '2027-03-01'],
  ])('%s and %i working days is %s', (from, count, expected) => {
    expect(calendar.addWorkingDays(day(from), count)).toBe(expected);
  });

  test('a working day is its own next and previous one', () => {
    expect(calendar.nextWorkingDay(day('2026-11-23'))).toBe('2026-11-23');
    expect(calendar.previousWorkingDay(day('2026-11-23'))).toBe('2026-11-23');
  });

  test('Christmas moves forward to Monday, back to Thursday', () => {
    expect(calendar.nextWorkingDay(day('2026-12-25'))).toBe('2026-12-28');
    expect(calendar.previousWorkingDay(day('2026-12-27'))).toBe('2026-12-24');
  });
});

describe('distance', () => {
  test.each([
    ['2026-11-16', '2026-11-23', 5],
    ['2026-11-23', '2026-11-16', -5],
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-13', '2026-11-27', 10],
    ['2026-10-23', '2026-10-26', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-29', '2026-11-27', 0],
  ])('from %s to %s lie %i working days', (from, to, expected) => {
    expect(calendar.workingDaysBetween(day(from), day(to))).toBe(expected);
  });

  test('a mistyped year is counted without holidays, at once', () => {
    expect(calendar.workingDaysBetween(day('2026-11-23'), day('8026-11-24'))).toBeGreaterThan(1_500_000);
    expect(calendar.workingDaysBetween(day('1026-11-23'), day('2026-11-23'))).toBeGreaterThan(250_000);
  });

  test('counting one by one gives the same distance', () => {
    const closing = createCalendar({ goodFridayOff: true, closedDays: [day('2027-05-07'), day('2027-05-08')] });
    const start = day('2026-12-20');
    let counted = 0;
    for (let to = addDays(start, 1); to < '2027-06-01'; to = addDays(to, 1)) {
      if (closing.isWorkingDay(to)) counted += 1;
      expect(closing.workingDaysBetween(start, to)).toBe(counted);
    }
  });

  test('distance undoes a step from any working day', () => {
    for (let from = day('2026-12-21'); from < '2027-01-08'; from = addDays(from, 1)) {
      if (!calendar.isWorkingDay(from)) continue;
      for (const count of [-7, -1, 1, 4, 12]) {
        expect(calendar.workingDaysBetween(from, calendar.addWorkingDays(from, count))).toBe(count);
      }
    }
  });
});
