import { addDays, addWeeks, type Day, lastDayOfMonth, monthOf, yearOf } from '../../domain/values/day.ts';
import { mondayOf, mondayOfDay, parseWeek, weekOf } from '../../domain/values/week.ts';
import { word } from '../text/any-of.ts';
import { monthNumber, monthSource } from './calendar-words.ts';
import { type DayContext, type DayReading, type DayRule, oneOf, onDay } from './day-reading.ts';
import { comingYear, firstOf, firstOfNextMonth, firstOfThisMonth, lastWorkingDayOf } from './month-days.ts';

const end = '(?:(?:het\\s+|the\\s+)?(?:eind|einde|end)\\s+(?:van\\s+|of\\s+)?(?:de\\s+|het\\s+|the\\s+)?)';
const start =
  '(?:(?:het\\s+|the\\s+)?(?:begin|beginning|start|early)\\s+(?:van\\s+|of\\s+|in\\s+)?(?:de\\s+|het\\s+|the\\s+)?)';
const middle = '(?:half|medio|midden|halverwege|mid|middle\\s+of)[\\s-]+';
const next = '(?:volgende?|komende?|next|following)\\s+';
const current = '(?:deze\\s+|dit\\s+|this\\s+)?';
const month = '(?:maand|month)';
const year = '(?:jaar|year)';
const yearAfter = '(?:\\s+(?<year>(?:19|20)\\d{2}))?';
const namedMonth = `(?<month>${monthSource})${yearAfter}`;

const rule = (
  source: string,
  isAbsolute: boolean,
  read: (groups: Readonly<Record<string, string>>, context: DayContext) => DayReading | undefined,
): DayRule => ({ pattern: word(source, 'g'), isAbsolute, read });

/** Weeks, months, quarters by their edge (eind van de maand, half december, wk 49). */
export const periodDays: readonly DayRule[] = [
  rule(`(?:${end}(?:deze\\s+|this\\s+)?week|(?:deze|this)\\s+week)`, false, (_, c) =>
    onDay(lastWorkingDayOfWeek(c.today, c)),
  ),
  rule(`(?:het|dit|the|this)\\s+weekend`, false, (_, c) => onDay(lastWorkingDayOfWeek(c.today, c))),
  rule(`${end}?${next}week`, false, (_, c) => onDay(lastWorkingDayOfWeek(addWeeks(c.today, 1), c))),
  rule(`${start}${next}week`, false, (_, c) => onDay(c.calendar.nextWorkingDay(addWeeks(mondayOfDay(c.today), 1)))),
  rule(`${middle}${next}week`, false, (_, c) => onDay(addDays(mondayOfDay(c.today), 9))),
  rule(`${end}${current}${month}|(?:deze|this)\\s+${month}`, false, (_, c) => onDay(lastWorkingDayOf(c.today, c))),
  rule(`${end}?${next}${month}`, false, (_, c) => onDay(lastWorkingDayOf(firstOfNextMonth(c), c))),
  rule(`${start}${next}${month}`, false, (_, c) => onDay(c.calendar.nextWorkingDay(firstOfNextMonth(c)))),
  rule(`${end}${current}${year}|(?:dit|this)\\s+${year}`, false, (_, c) =>
    onDay(lastWorkingDayOf(firstOf(yearOf(c.today), 12), c)),
  ),
  rule(`${start}${next}${year}|(?:het\\s+)?nieuwe\\s+jaar|(?:the\\s+)?new\\s+year`, false, (_, c) =>
    onDay(c.calendar.nextWorkingDay(firstOf(yearOf(c.today) + 1, 1))),
  ),
  rule(`${end}${namedMonth}`, true, (groups, c) => onMonth(groups, c, (first) => lastWorkingDayOf(first, c))),
  rule(`${start}${namedMonth}`, true, (groups, c) => onMonth(groups, c, (first) => c.calendar.nextWorkingDay(first))),
  rule(`${middle}${namedMonth}`, true, (groups, c) => onMonth(groups, c, (first) => addDays(first, 14))),
  rule(`in\\s+${namedMonth}`, true, (groups, c) => wholeMonth(groups, c)),
  rule(`${end}(?:q|kwartaal\\s*|quarter\\s*)(?<quarter>[1-4])${yearAfter}`, true, (groups, c) =>
    onQuarter(groups, c, 'end'),
  ),
  rule(`${start}(?:q|kwartaal\\s*|quarter\\s*)(?<quarter>[1-4])${yearAfter}`, true, (groups, c) =>
    onQuarter(groups, c, 'start'),
  ),
  rule(`${end}(?:dit\\s+|this\\s+)?(?:kwartaal|quarter)`, false, (_, c) => onDay(endOfQuarter(c))),
  rule('(?:week|wk\\.?|weeknr\\.?|weeknummer)\\s*(?<week>\\d{1,2})', true, (groups, c) =>
    onWeek(Number(groups['week']), c),
  ),
];

/** The Friday of the ISO week that holds `day`, earlier when it is no working day. */
const lastWorkingDayOfWeek = (day: Day, { calendar }: DayContext): Day =>
  calendar.previousWorkingDay(addDays(mondayOfDay(day), 4));

function onMonth(
  groups: Readonly<Record<string, string>>,
  context: DayContext,
  edge: (first: Day) => Day,
): DayReading | undefined {
  const month = monthNumber(groups['month'] ?? '');
  if (month === undefined) return undefined;
  if (groups['year'] !== undefined) return onDay(edge(firstOf(Number(groups['year']), month)));
  return onDay(comingYear(context, (year) => edge(firstOf(year, month))));
}

/** "in december" does not say when: its last working day, or its first. */
function wholeMonth(groups: Readonly<Record<string, string>>, context: DayContext): DayReading | undefined {
  const last = onMonth(groups, context, (first) => lastWorkingDayOf(first, context));
  if (last?.kind !== 'day') return last;
  const first = context.calendar.nextWorkingDay(firstOf(yearOf(last.day), monthOf(last.day)));
  return first < context.today ? last : oneOf(last.day, first);
}

function onQuarter(groups: Readonly<Record<string, string>>, context: DayContext, edge: 'start' | 'end'): DayReading {
  const quarter = Number(groups['quarter']);
  const inYear = (year: number): Day =>
    edge === 'end'
      ? lastWorkingDayOf(firstOf(year, quarter * 3), context)
      : context.calendar.nextWorkingDay(firstOf(year, quarter * 3 - 2));
  return onDay(groups['year'] === undefined ? comingYear(context, inYear) : inYear(Number(groups['year'])));
}

function endOfQuarter(context: DayContext): Day {
  const quarter = Math.ceil(monthOf(context.today) / 3);
  return context.calendar.previousWorkingDay(lastDayOfMonth(firstOf(yearOf(firstOfThisMonth(context)), quarter * 3)));
}

function onWeek(number: number, context: DayContext): DayReading {
  const monday = mondayOfWeek(number, context.today);
  return monday === undefined ? { kind: 'impossible' } : onDay(lastWorkingDayOfWeek(monday, context));
}

/** The Monday of the coming week of that number; the current week counts as coming. */
export function mondayOfWeek(number: number, today: Day): Day | undefined {
  const current = weekOf(today);
  const year = Number(current.slice(0, 4));
  const keys = [year, year + 1].map((candidate) => `${candidate}-W${String(number).padStart(2, '0')}`);
  return keys.map(existingWeek).find((monday): monday is Day => monday !== undefined && weekOf(monday) >= current);
}

/** The Monday of a week key, or undefined for a week 53 in a year that has 52. */
export function existingWeek(key: string): Day | undefined {
  const week = parseWeek(key);
  if (week === undefined) return undefined;
  const monday = mondayOf(week);
  return weekOf(monday) === week ? monday : undefined;
}
