import { expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { isDigestDay } from '../../../src/domain/digest/digest-day.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day, type Weekday } from '../../../src/domain/values/day.ts';

const calendar = createCalendar(defaultSettings);

test.each<[Weekday, string, boolean, string]>([
  [1, '2026-11-23', true, 'an ordinary Monday'],
  [1, '2026-11-24', false, 'the day after'],
  [1, '2026-04-06', false, 'Easter Monday itself'],
  [1, '2026-04-07', true, 'the Tuesday after Easter'],
  [5, '2027-01-01', false, 'a Friday that is New Year’s day'],
  [5, '2027-01-04', true, 'the Monday after it'],
  [5, '2027-01-08', true, 'the Friday of that same week'],
])('with digest day %i, %s is one: %s (%s)', (digestDay, today, expected) => {
  expect(isDigestDay({ digestDay }, calendar, day(today))).toBe(expected);
});
