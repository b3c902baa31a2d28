import { addDays, addMonths, addWeeks, type Day } from '../../domain/values/day.ts';
import { word } from '../text/any-of.ts';
import { countOf, countSource } from '../numbers/count-words.ts';
import { type DayContext, type DayRule, onDay } from './day-reading.ts';

const partOfDay = '(?:ochtend|middag|avond|\\s+(?:morning|afternoon|evening))?';

/** Vandaag, morgen, overmorgen: days counted from today. */
const namedOffsets: readonly (readonly [string, number])[] = [
  ['vandaag|vanmiddag|vanavond|vanmorgen|vanochtend|today|tonight|this\\s+(?:morning|afternoon|evening)', 0],
  [`morgen${partOfDay}|tomorrow${partOfDay}`, 1],
  ['overmorgen|(?:the\\s+)?day\\s+after\\s+tomorrow', 2],
];

const unitSource =
  '(?<unit>werkdag(?:en)?|wd|working\\s+days?|business\\s+days?|workdays?|dag(?:en)?|days?|we(?:ek|ken|eks?)|maand(?:en)?|months?)';

/** Days, weeks, working days counted from today (over 2 weken). */
export const relativeDays: readonly DayRule[] = [
  ...namedOffsets.map(
    ([source, offset]): DayRule => ({
      pattern: word(source, 'g'),
      isAbsolute: false,
      read: (_, { today }) => onDay(addDays(today, offset)),
    }),
  ),
  {
    pattern: word(`(?:over|binnen|in|within)\\s+(?<count>${countSource})\\s+${unitSource}(?:\\s+time)?`, 'g'),
    isAbsolute: false,
    read: readCount,
  },
  {
    pattern: word(
      `(?<count>${countSource})\\s+${unitSource}\\s+(?:from\\s+(?:now|today)|vanaf\\s+(?:nu|vandaag))`,
      'g',
    ),
    isAbsolute: false,
    read: readCount,
  },
];

function readCount(groups: Readonly<Record<string, string>>, context: DayContext): ReturnType<DayRule['read']> {
  return onDay(countOn(context, countOf(groups['count'] ?? ''), unitOf(groups['unit'] ?? '')));
}

/** The unit behind a Dutch or English word for it. */
export function unitOf(text: string): 'day' | 'working-day' | 'week' | 'month' {
  if (/^(?:werk|wd|work|business)/.test(text)) return 'working-day';
  if (text.startsWith('we')) return 'week';
  return text.startsWith('ma') || text.startsWith('mo') ? 'month' : 'day';
}

function countOn({ today, calendar }: DayContext, count: number, unit: ReturnType<typeof unitOf>): Day {
  switch (unit) {
    case 'working-day':
      return calendar.addWorkingDays(today, count);
    case 'week':
      return addWeeks(today, count);
    case 'month':
      return addMonths(today, count);
    case 'day':
      return addDays(today, count);
  }
}
