import { addMonths, type Day, lastDayOfMonth, monthOf, parseDay, yearOf } from '../../domain/values/day.ts';
import type { DayContext } from './day-reading.ts';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A date from its numbers, or undefined when the calendar does not have it. */
export const dayFrom = (year: number, month: number, date: number): Day | undefined =>
  parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);

/** The first day of a month, 1 to 12. */
export function firstOf(year: number, month: number): Day {
  const first = dayFrom(year, month, 1);
  if (first === undefined) throw new Error(`No such month: ${year}-${month}`);
  return first;
}

export const lastWorkingDayOf = (month: Day, { calendar }: DayContext): Day =>
  calendar.previousWorkingDay(lastDayOfMonth(month));

/** The coming (or, looking back, the latest) year in which `dayInYear` lies on the right side of today. */
export function comingYear(context: DayContext, dayInYear: (year: number) => Day): Day {
  const year = yearOf(context.today);
  const now = dayInYear(year);
  if (context.towards === 'past') return now > context.today ? dayInYear(year - 1) : now;
  return now < context.today ? dayInYear(year + 1) : now;
}

export const firstOfThisMonth = ({ today }: DayContext): Day => firstOf(yearOf(today), monthOf(today));
export const firstOfNextMonth = (context: DayContext): Day => addMonths(firstOfThisMonth(context), 1);
