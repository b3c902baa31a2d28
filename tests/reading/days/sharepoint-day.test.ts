import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/values/day.ts';
import { momentAt } from '../../../src/domain/values/moment.ts';
import { dayFromSharePoint } from '../../../src/reading/days/sharepoint-day.ts';

describe('a date from SharePoint', () => {
  test.each([
    ['written by us', '2026-12-03T12:00:00Z', '2026-12-03'],
    ['typed in winter: 23:00 of the day before', '2026-12-02T23:00:00Z', '2026-12-03'],
    ['typed in summer: 22:00 of the day before', '2026-07-09T22:00:00Z', '2026-07-10'],
    ['with milliseconds', '2026-07-09T22:00:00.000Z', '2026-07-10'],
    ['at midnight in UTC', '2026-12-03T00:00:00Z', '2026-12-03'],
    ['with an offset', '2026-12-03T00:30:00+01:00', '2026-12-03'],
    ['without a time', '2026-12-03', '2026-12-03'],
  ])('%s', (_, raw, expected) => {
    expect(dayFromSharePoint(raw)).toBe(expected);
  });

  test('every day from 2020 to 2040 comes back from noon and from local midnight', () => {
    for (let date = day('2020-01-01'); date < '2041-01-01'; date = addDays(date, 1)) {
      expect(dayFromSharePoint(`${date}T12:00:00Z`)).toBe(date);
      expect(dayFromSharePoint(momentAt(date, '00:00'))).toBe(date);
    }
  });
});
