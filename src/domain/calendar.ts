import { goodFridayOf, municipalHolidays } from './holidays.ts';
import type { Settings } from './settings.ts';
import { addDays, type Day, weekdayOf, yearOf } from './values/day.ts';

/** Which days a project works: Monday to Friday, without holidays or its own closing days. */
export interface WorkingCalendar {
  isWorkingDay(day: Day): boolean;
  /** The day itself when it is a working day. */
  nextWorkingDay(day: Day): Day;
  /** The day itself when it is a working day. */
  previousWorkingDay(day: Day): Day;
  /** `count` working days after `day`, before it when negative; `count` 0 is the day itself. */
  addWorkingDays(day: Day, count: number): Day;
  /** Working days after `from` up to `to`; negative when `to` lies earlier. */
  workingDaysBetween(from: Day, to: Day): number;
}

type CalendarSettings = Pick<Settings, 'goodFridayOff' | 'closedDays'>;

export function createCalendar(settings: CalendarSettings): WorkingCalendar {
  const isWorkingDay = workingDayTest(settings);

  function seek(from: Day, step: 1 | -1): Day {
    let day = from;
    while (!isWorkingDay(day)) day = addDays(day, step);
    return day;
  }

  function addWorkingDays(from: Day, count: number): Day {
    const step = count < 0 ? -1 : 1;
    let day = from;
    for (let left = Math.abs(count); left > 0; left -= 1) day = seek(addDays(day, step), step);
    return day;
  }

  function countUpTo(from: Day, to: Day): number {
    let count = 0;
    for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
    return count;
  }

  return {
    isWorkingDay,
    nextWorkingDay: (day) => seek(day, 1),
    previousWorkingDay: (day) => seek(day, -1),
    addWorkingDays,
    // `+ 0` turns the -0 of an empty span back into 0.
    workingDaysBetween: (from, to) => (from <= to ? countUpTo(from, to) : -countUpTo(to, from) + 0),
  };
}

function workingDayTest({ goodFridayOff, closedDays }: CalendarSettings): (day: Day) => boolean {
  const closed = new Set(closedDays);
  const years = new Map<number, ReadonlySet<Day>>();

  function daysOffIn(year: number): ReadonlySet<Day> {
    const known = years.get(year);
    if (known !== undefined) return known;
    const daysOff = new Set([...municipalHolidays(year), ...(goodFridayOff ? [goodFridayOf(year)] : [])]);
    years.set(year, daysOff);
    return daysOff;
  }

  return (day) => weekdayOf(day) <= 5 && !closed.has(day) && !daysOffIn(yearOf(day)).has(day);
}
