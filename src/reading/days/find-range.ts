import { addDays, addMonths, addWeeks, type Day, lastDayOfMonth, yearOf } from '../../domain/values/day.ts';
import { mondayOfDay } from '../../domain/values/week.ts';
import type { Stretch } from '../text/tidy.ts';
import { word } from '../text/any-of.ts';
import { monthNumber, monthSource } from './calendar-words.ts';
import type { DayContext } from './day-reading.ts';
import { comingYear, firstOf, firstOfThisMonth } from './month-days.ts';
import { mondayOfWeek } from './period-days.ts';

/** First and last day, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

interface RangeFound extends Stretch {
  readonly range: DayRange;
}

type RangeRule = readonly [
  RegExp,
  (groups: Readonly<Record<string, string>>, context: DayContext) => DayRange | undefined,
];

/** Periods that a list is asked for; a week runs from Monday to Friday, as its due dates do. */
const rules: readonly RangeRule[] = [
  [word('(?:volgende|komende|aankomende|next|coming)\\s+week'), (_, { today }) => workWeek(addWeeks(today, 1))],
  [word('(?:deze|this)\\s+week'), (_, { today }) => wholeWeek(today)],
  [word('(?:vorige|afgelopen|last|past)\\s+week'), (_, { today }) => wholeWeek(addWeeks(today, -1))],
  [word('(?:week|wk\\.?)\\s*(?<week>\\d{1,2})'), (groups, { today }) => numberedWeek(Number(groups['week']), today)],
  [word('(?:deze|this)\\s+(?:maand|month)'), (_, context) => monthOfDay(firstOfThisMonth(context))],
  [
    word('(?:volgende|komende|next|coming)\\s+(?:maand|month)'),
    (_, c) => monthOfDay(addMonths(firstOfThisMonth(c), 1)),
  ],
  [word('(?:vorige|afgelopen|last|past)\\s+(?:maand|month)'), (_, c) => monthOfDay(addMonths(firstOfThisMonth(c), -1))],
  [word('(?:dit|this)\\s+(?:jaar|year)'), (_, { today }) => yearRange(yearOf(today))],
  [word('(?:vorig|afgelopen|last)\\s+(?:jaar|year)'), (_, { today }) => yearRange(yearOf(today) - 1)],
  [word('(?:vandaag|today)'), (_, { today }) => ({ from: today, to: today })],
  [word('(?:morgen|tomorrow)'), (_, { today }) => ({ from: addDays(today, 1), to: addDays(today, 1) })],
  [
    word(`(?:in|van|uit|from|of)\\s+(?<month>${monthSource})`),
    (groups, context) => namedMonth(groups['month'] ?? '', context),
  ],
];

/** The period that a folded text asks for, when it names one. */
export function findRange(folded: string, context: DayContext): RangeFound | undefined {
  for (const [pattern, read] of rules) {
    const match = pattern.exec(folded);
    const range = match === null ? undefined : read(match.groups ?? {}, context);
    if (match !== null && range !== undefined) {
      return { range, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

const workWeek = (day: Day): DayRange => ({ from: mondayOfDay(day), to: addDays(mondayOfDay(day), 4) });
const wholeWeek = (day: Day): DayRange => ({ from: mondayOfDay(day), to: addDays(mondayOfDay(day), 6) });
const monthOfDay = (first: Day): DayRange => ({ from: first, to: lastDayOfMonth(first) });
const yearRange = (year: number): DayRange => ({ from: firstOf(year, 1), to: lastDayOfMonth(firstOf(year, 12)) });

function numberedWeek(number: number, today: Day): DayRange | undefined {
  const monday = mondayOfWeek(number, today);
  return monday === undefined ? undefined : workWeek(monday);
}

function namedMonth(name: string, context: DayContext): DayRange | undefined {
  const month = monthNumber(name);
  if (month === undefined) return undefined;
  const edge = context.towards === 'past' ? firstOf : (year: number, one: number) => lastDayOfMonth(firstOf(year, one));
  const year = yearOf(comingYear(context, (candidate) => edge(candidate, month)));
  return monthOfDay(firstOf(year, month));
}
