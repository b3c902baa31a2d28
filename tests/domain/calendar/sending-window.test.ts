import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { isInSendingWindow, nextOpenMoment, nextSendMoment } from '../../../src/domain/calendar/sending-window.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { dayAt, type Moment, momentAt, timeAt } from '../../../src/domain/values/moment.ts';

const calendar = createCalendar(defaultSettings);

const at = (text: string): Moment => {
  const [date = '', time = ''] = text.split(' ');
  return momentAt(day(date), time);
};
const wall = (moment: Moment): string => `${dayAt(moment)} ${timeAt(moment)}`;

describe('the sending window', () => {
  test.each([
    ['2026-11-23 07:59', false],
    ['2026-11-23 08:00', true],
    ['2026-11-23 17:59', true],
    ['2026-11-23 18:00', false],
    ['2026-11-28 10:00', false],
    ['2026-12-25 10:00', false],
    ['2026-10-26 08:00', true],
    ['2027-03-30 08:00', true],
    ['2027-03-29 08:00', false],
  ])('at %s it is open: %s', (moment, open) => {
    expect(isInSendingWindow(at(moment), defaultSettings, calendar)).toBe(open);
  });
});

describe('reminders go out', () => {
  test.each([
    ['2026-11-23 06:00', '2026-11-23 08:30', 'on the morning itself'],
    ['2026-11-23 08:10', '2026-11-23 08:30', 'not before the reminder time'],
    ['2026-11-23 11:15', '2026-11-23 11:15', 'at once after a missed morning'],
    ['2026-11-23 18:00', '2026-11-24 08:30', 'not in the evening'],
    ['2026-11-27 20:00', '2026-11-30 08:30', 'after the weekend'],
    ['2026-12-24 18:30', '2026-12-28 08:30', 'after Christmas'],
    ['2026-10-24 12:00', '2026-10-26 08:30', 'at the same wall time after the clocks go back'],
    ['2027-03-27 12:00', '2027-03-30 08:30', 'at the same wall time after the clocks go forward, past Easter Monday'],
    ['2026-12-31 19:00', '2027-01-04 08:30', 'in the new year'],
  ])('due at %s, sent at %s: %s', (due, sent) => {
    expect(wall(nextSendMoment(at(due), defaultSettings, calendar))).toBe(sent);
  });

  test('a reminder time inside the quiet hours waits until they end', () => {
    const early = { ...defaultSettings, reminderTime: '06:00' };
    expect(wall(nextSendMoment(at('2026-11-23 05:00'), early, calendar))).toBe('2026-11-23 08:00');
  });
});

describe('a notice goes out', () => {
  test.each([
    ['2026-11-23 08:10', '2026-11-23 08:10'],
    ['2026-11-23 07:10', '2026-11-23 08:00'],
    ['2026-11-29 12:00', '2026-11-30 08:00'],
  ])('that came up at %s at %s', (now, sent) => {
    expect(wall(nextOpenMoment(at(now), defaultSettings, calendar))).toBe(sent);
  });
});
