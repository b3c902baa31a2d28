import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, weekdayOf } from './day.ts';

/** An ISO week, `YYYY-Www`, in the ISO week-year (28 December 2026 lies in 2026-W53). */
export type WeekKey = string & { readonly __brand: 'WeekKey' };

export function weekOf(day: Day): WeekKey {
  const date = Temporal.PlainDate.from(day);
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}` as WeekKey;
}

export const parseWeek = (text: string): WeekKey | undefined =>
  /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/.test(text) ? (text as WeekKey) : undefined;

export const weekNumber = (week: WeekKey): number => Number(week.slice(6));

/** The Monday with which the week begins. */
export function mondayOf(week: WeekKey): Day {
  const fourth = Temporal.PlainDate.from(`${week.slice(0, 4)}-01-04`);
  const first = fourth.subtract({ days: fourth.dayOfWeek - 1 });
  return first.add({ weeks: weekNumber(week) - 1 }).toString() as Day;
}

export const weeksBefore = (week: WeekKey, count: number): WeekKey => weekOf(addDays(mondayOf(week), -7 * count));

/** The week that a status reports on: the one before the week that holds `today` (ruling 5). */
export const reportedWeek = (today: Day): WeekKey => weekOf(addDays(today, -7));

export const mondayOfDay = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
