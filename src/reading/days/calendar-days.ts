import { addDays, type Day, daysBetween, weekdayOf, yearOf } from '../../domain/values/day.ts';
import { word } from '../text/any-of.ts';
import { anyWeekdaySource, monthNumber, monthSource, weekdayNumber } from './calendar-words.ts';
import { type DayContext, type DayReading, type DayRule, oneOf, onDay } from './day-reading.ts';
import { dayFrom } from './month-days.ts';

/** A date that rolled to next year is confirmed beyond this (date table of the domain sheet). */
const farAheadDays = 90;

const weekdayBefore = `(?:(?<weekday>${anyWeekdaySource})\\.?,?\\s+)?`;
// Digits, dots and dashes on the edges belong to an amount, a version or a longer code, not to a date.
const numeric = (source: string): RegExp => new RegExp(`(?<![\\w.,/€-])${source}(?![\\w/%-]|[.,]\\d)`, 'g');

/** Dates with a month in them, always day before month unless a year of four digits leads. */
export const calendarDays: readonly DayRule[] = [
  {
    pattern: numeric('(?<year>(?:19|20)\\d{2})-(?<month>\\d{1,2})-(?<date>\\d{1,2})'),
    isAbsolute: true,
    read: readNumbers,
  },
  {
    pattern: numeric(
      `${weekdayBefore}(?<date>\\d{1,2})(?<mark>[-/.])(?<month>\\d{1,2})(?:\\k<mark>(?<year>(?:19|20)\\d{2}|\\d{2}))?`,
    ),
    isAbsolute: true,
    read: readNumbers,
  },
  {
    pattern: word(
      `${weekdayBefore}(?:the\\s+)?(?<date>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s+(?:of\\s+)?(?<name>${monthSource})\\.?(?:,?\\s+(?<year>(?:19|20)\\d{2}))?`,
      'g',
    ),
    isAbsolute: true,
    read: readNumbers,
  },
  {
    pattern: word(
      `${weekdayBefore}(?<name>${monthSource})\\.?\\s+(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>(?:19|20)\\d{2}))?`,
      'g',
    ),
    isAbsolute: true,
    read: readNumbers,
  },
];

function readNumbers(groups: Readonly<Record<string, string>>, context: DayContext): DayReading {
  const month = groups['name'] === undefined ? Number(groups['month']) : (monthNumber(groups['name']) ?? 0);
  const date = Number(groups['date']);
  const reading = yearFirst(groups['year'], month, date) ?? withoutYear(groups, month, date, context);
  return matchWeekday(reading, groups['weekday']);
}

function yearFirst(year: string | undefined, month: number, date: number): DayReading | undefined {
  if (year === undefined) return undefined;
  const day = dayFrom(year.length === 2 ? 2000 + Number(year) : Number(year), month, date);
  return day === undefined ? { kind: 'impossible' } : onDay(day);
}

/** An English writer may have put the month first: two readings are asked, one possible reading is taken. */
function withoutYear(
  groups: Readonly<Record<string, string>>,
  month: number,
  date: number,
  context: DayContext,
): DayReading {
  const dayFirst = coming(month, date, context);
  if (context.language !== 'en' || month === date || groups['mark'] === undefined || groups['mark'] === '.')
    return dayFirst;
  const monthFirst = coming(date, month, context);
  if (monthFirst.kind === 'impossible') return dayFirst;
  if (dayFirst.kind === 'impossible') return monthFirst;
  return oneOf(dayIn(dayFirst), dayIn(monthFirst));
}

type Coming = Extract<DayReading, { kind: 'day' | 'far-ahead' | 'impossible' }>;

const dayIn = (reading: Exclude<Coming, { kind: 'impossible' }>): Day => reading.day;

function coming(month: number, date: number, { today, towards }: DayContext): Coming {
  const year = yearOf(today);
  // 29 February is looked for in the years around: 31 November exists in none.
  const candidates = [year - 1, year, year + 1, year + 2, year + 3, year + 4]
    .map((candidate) => dayFrom(candidate, month, date))
    .filter((day): day is Day => day !== undefined);
  const day = towards === 'past' ? candidates.findLast((one) => one <= today) : candidates.find((one) => one >= today);
  if (day === undefined) return { kind: 'impossible' };
  const rolled = towards === 'future' && yearOf(day) > year && daysBetween(today, day) > farAheadDays;
  return rolled ? { kind: 'far-ahead', day } : { kind: 'day', day };
}

/** "vrijdag 3 december" on a Thursday: either word may be the slip. */
function matchWeekday(reading: DayReading, name: string | undefined): DayReading {
  const weekday = name === undefined ? undefined : weekdayNumber(name);
  if (weekday === undefined || (reading.kind !== 'day' && reading.kind !== 'far-ahead')) return reading;
  const off = weekday - weekdayOf(reading.day);
  if (off === 0) return reading;
  const nearest = Math.abs(off) <= 3 ? off : off - 7 * Math.sign(off);
  return oneOf(reading.day, addDays(reading.day, nearest));
}
