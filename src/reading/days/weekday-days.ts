import { addDays, type Day, type Weekday, weekdayOf } from '../../domain/values/day.ts';
import { mondayOfDay } from '../../domain/values/week.ts';
import { word } from '../text/any-of.ts';
import { anyWeekdaySource, weekdayNumber, weekdaySource } from './calendar-words.ts';
import { countOf, countSource } from '../numbers/count-words.ts';
import { type DayContext, type DayReading, type DayRule, oneOf, onDay } from './day-reading.ts';

const partOfDay = '(?:ochtend|middag|avond|\\s+(?:morning|afternoon|evening))?';
const named = `(?<weekday>${weekdaySource})${partOfDay}`;
const anyNamed = `(?<weekday>${anyWeekdaySource})${partOfDay}`;
const nextWeek = '(?:volgende|komende|next)\\s+week';
const thisWeek = '(?:deze|this)\\s+week';

/** Named weekdays (vrijdag, volgende week dinsdag). */
export const weekdayDays: readonly DayRule[] = [
  rule(named, (weekday, context) => bareWeekday(weekday, context)),
  rule(
    `(?:deze|komende|a\\.?s\\.?|aanstaande|eerstvolgende|this|coming|this\\s+coming)\\s+${anyNamed}`,
    (weekday, context) => bareWeekday(weekday, { ...context, towards: 'future' }),
  ),
  rule(`${named}\\s+(?:a\\.?s\\.?|aanstaande)`, (weekday, context) =>
    bareWeekday(weekday, { ...context, towards: 'future' }),
  ),
  rule(`(?:volgende|next)\\s+${anyNamed}`, nextWeekday),
  rule(
    `${nextWeek}\\s+(?:on\\s+|op\\s+)?${anyNamed}|${named2('later')}\\s+(?:of\\s+)?${nextWeek}`,
    (weekday, { today }) => onDay(weekdayInWeek(today, weekday, 1)),
  ),
  rule(
    `${thisWeek}\\s+(?:on\\s+|op\\s+)?${anyNamed}|${named2('later')}\\s+(?:of\\s+)?${thisWeek}`,
    (weekday, { today }) => onDay(weekdayInWeek(today, weekday, 0)),
  ),
  rule(
    `${named}\\s+(?:over|in)\\s+(?<count>${countSource})\\s+(?:weken|week|weeks)|(?<count2>${countSource})\\s+weeks?\\s+from\\s+${named2('later')}`,
    (weekday, { today }, weeks) => onDay(weekdayInWeek(today, weekday, weeks)),
  ),
  rule(
    `(?:afgelopen|vorige|laatste|jongstleden|last)\\s+${anyNamed}|${named2('later')}\\s+(?:jl\\.?|j\\.l\\.?|jongstleden)`,
    (weekday, { today }) => ({
      kind: 'past',
      day: lastBefore(today, weekday),
    }),
  ),
];

function named2(group: string): string {
  return `(?<${group}>${weekdaySource})`;
}

function rule(source: string, read: (weekday: Weekday, context: DayContext, count: number) => DayReading): DayRule {
  return {
    pattern: word(source, 'g'),
    isAbsolute: false,
    read(groups, context) {
      const weekday = weekdayNumber(groups['weekday'] ?? groups['later'] ?? '');
      return weekday === undefined
        ? undefined
        : read(weekday, context, countOf(groups['count'] ?? groups['count2'] ?? '0'));
    },
  };
}

/** A short name (vr), which counts only where its surroundings make it a day. */
export function bareShortWeekday(
  groups: Readonly<Record<string, string>>,
  context: DayContext,
): DayReading | undefined {
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  return weekday === undefined ? undefined : bareWeekday(weekday, context);
}

/** The first such day after today; today's own name may mean today or a week on. */
function bareWeekday(weekday: Weekday, { today, towards }: DayContext): DayReading {
  const isToday = weekdayOf(today) === weekday;
  if (towards === 'past') return onDay(isToday ? today : lastBefore(today, weekday));
  const first = firstAfter(today, weekday);
  return isToday ? oneOf(first, today) : onDay(first);
}

/** Regions differ on "volgende vrijdag"; late in the week nobody can be sure (rulings 3.10.11). */
function nextWeekday(weekday: Weekday, { today }: DayContext): DayReading {
  const first = firstAfter(today, weekday);
  if (weekdayOf(today) >= 5) return oneOf(first, addDays(first, 7));
  return oneOf(weekdayInWeek(today, weekday, 1), first);
}

/** The first day of that name after `today`. */
const firstAfter = (today: Day, weekday: Weekday): Day => addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

const lastBefore = (today: Day, weekday: Weekday): Day => addDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));

/** That day of the ISO week which lies `weeks` after the one of today. */
const weekdayInWeek = (today: Day, weekday: Weekday, weeks: number): Day =>
  addDays(mondayOfDay(today), 7 * weeks + weekday - 1);
