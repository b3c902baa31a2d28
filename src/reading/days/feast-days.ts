import { addDays, type Day } from '../../domain/values/day.ts';
import { word } from '../text/any-of.ts';
import { type DayContext, type DayRule, onDay } from './day-reading.ts';
import { comingYear, dayFrom } from './month-days.ts';

const christmas = '(?:de\\s+)?(?:kerst|kerstmis|kerstdagen|christmas|xmas)';
const feasts = '(?:de\\s+)?feestdagen|the\\s+holidays';

/** Days around the turn of the year: a fixed list, because everybody plans by them. */
export const feastDays: readonly DayRule[] = [
  {
    pattern: word(`(?:voor|before)\\s+(?:${christmas}|${feasts})`, 'g'),
    isAbsolute: false,
    read: (_, c) => onDay(before(c)),
  },
  { pattern: word(`(?:na|after)\\s+${christmas}`, 'g'), isAbsolute: false, read: (_, c) => onDay(afterChristmas(c)) },
  { pattern: word(`(?:na|after)\\s+(?:${feasts})`, 'g'), isAbsolute: false, read: (_, c) => onDay(afterFeasts(c)) },
];

const before = (context: DayContext): Day =>
  comingYear(context, (year) => context.calendar.previousWorkingDay(on(year, 12, 24)));

const afterChristmas = (context: DayContext): Day =>
  comingYear(context, (year) => context.calendar.nextWorkingDay(on(year, 12, 27)));

function afterFeasts(context: DayContext): Day {
  const newYear = comingYear(context, (year) => on(year, 1, 1));
  return context.calendar.nextWorkingDay(addDays(newYear, 1));
}

function on(year: number, month: number, date: number): Day {
  const day = dayFrom(year, month, date);
  if (day === undefined) throw new Error(`No such feast day in ${year}`);
  return day;
}
