import { addDays, addMonths, addWeeks } from '../../domain/values/day.ts';
import { word } from '../text/any-of.ts';
import { countOf, countSource } from '../numbers/count-words.ts';
import { unitOf } from './relative-days.ts';
import type { DayRule } from './day-reading.ts';

const unit = '(?<unit>dag(?:en)?|days?|weken|weeks?|maand(?:en)?|months?)';

/** Days gone by (gisteren): for what occurred, was done, was decided; never for a due date. */
export const pastDays: readonly DayRule[] = [
  past('eergisteren|(?:the\\s+)?day\\s+before\\s+yesterday', 2),
  past('gisteren(?:ochtend|middag|avond)?|gister(?:ochtend|middag|avond)?|yesterday', 1),
  past('(?:vorige|afgelopen|last)\\s+week', 7),
  {
    pattern: word(`(?<count>${countSource})\\s+${unit}\\s+(?:geleden|terug|ago)`, 'g'),
    isAbsolute: false,
    read(groups, { today }) {
      const count = -countOf(groups['count'] ?? '');
      const back = unitOf(groups['unit'] ?? '');
      const add = back === 'week' ? addWeeks : back === 'month' ? addMonths : addDays;
      return { kind: 'past', day: add(today, count) };
    },
  },
];

function past(source: string, days: number): DayRule {
  return {
    pattern: word(source, 'g'),
    isAbsolute: false,
    read: (_, { today }) => ({ kind: 'past', day: addDays(today, -days) }),
  };
}
