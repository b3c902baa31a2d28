import { goodFridayOf, municipalHolidays } from './holidays.ts';
import type { Settings } from '../settings/settings.ts';
import type { Day } from '../values/day.ts';

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

// Days are counted as numbers here: a morning asks millions of times, for which date objects are too slow.
type DayNumber = number;

const msPerDay = 86_400_000;
const numberOf = (day: Day): DayNumber => Date.parse(day) / msPerDay;
const dayOf = (number: DayNumber): Day => new Date(number * msPerDay).toISOString().slice(0, 10) as Day;
const yearOfNumber = (number: DayNumber): number => new Date(number * msPerDay).getUTCFullYear();

export function createCalendar(settings: CalendarSettings): WorkingCalendar {
  const daysOff = createDaysOff(settings);

  function seek(from: DayNumber, step: 1 | -1): DayNumber {
    let day = from;
    while (weekdayIndex(day) >= 5 || daysOff.has(day)) day += step;
    return day;
  }

  function add(from: DayNumber, count: number): DayNumber {
    const step = count < 0 ? -1 : 1;
    let day = from;
    for (let left = Math.abs(count); left > 0; left -= 1) day = seek(day + step, step);
    return day;
  }

  const countAfter = (from: DayNumber, to: DayNumber): number =>
    weekdaysUpTo(to) - weekdaysUpTo(from) - daysOff.countAfter(from, to);

  return {
    isWorkingDay: (day) => seek(numberOf(day), 1) === numberOf(day),
    nextWorkingDay: (day) => dayOf(seek(numberOf(day), 1)),
    previousWorkingDay: (day) => dayOf(seek(numberOf(day), -1)),
    addWorkingDays: (day, count) => dayOf(add(numberOf(day), count)),
    // `0 -` keeps an empty span backwards from becoming -0.
    workingDaysBetween: (from, to) =>
      from <= to ? countAfter(numberOf(from), numberOf(to)) : 0 - countAfter(numberOf(to), numberOf(from)),
  };
}

/** Monday is 0, Sunday 6; day number 0 was a Thursday. */
const weekdayIndex = (number: DayNumber): number => (((number + 3) % 7) + 7) % 7;

const weekdaysUpTo = (number: DayNumber): number =>
  Math.floor((number + 3) / 7) * 5 + Math.min(weekdayIndex(number) + 1, 5);

/** Holidays before and after these years are not looked up: somebody mistyped a year. */
const [firstYear, lastYear] = [1990, 2150];

/** The weekdays on which a project does not work, looked up per year. */
function createDaysOff({ goodFridayOff, closedDays }: CalendarSettings) {
  const off = new Set<DayNumber>();
  const knownYears = new Set<number>();
  const close = (days: readonly Day[]): void => {
    for (const number of days.map(numberOf)) if (weekdayIndex(number) < 5) off.add(number);
  };
  close(closedDays);

  function learn(from: number, to: number): void {
    for (let year = Math.max(from, firstYear); year <= Math.min(to, lastYear); year += 1) {
      if (knownYears.has(year)) continue;
      close(goodFridayOff ? [...municipalHolidays(year), goodFridayOf(year)] : municipalHolidays(year));
      knownYears.add(year);
    }
  }

  return {
    has(number: DayNumber): boolean {
      learn(yearOfNumber(number), yearOfNumber(number));
      return off.has(number);
    },
    countAfter(from: DayNumber, to: DayNumber): number {
      learn(yearOfNumber(from), yearOfNumber(to));
      return [...off].filter((number) => from < number && number <= to).length;
    },
  };
}
