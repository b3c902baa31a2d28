import type { Day } from '../../domain/values/day.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';

/** What the words of a date say. */
export type DayReading =
  | { readonly kind: 'day'; readonly day: Day }
  /** Words for a day gone by: never a due date. */
  | { readonly kind: 'past'; readonly day: Day }
  /** Two readings, the default first. */
  | { readonly kind: 'choice'; readonly days: readonly [Day, ...Day[]] }
  /** A day and month that rolled to next year, more than 90 days ahead. */
  | { readonly kind: 'far-ahead'; readonly day: Day }
  | { readonly kind: 'impossible' }
  /** No date can be known from these words. */
  | { readonly kind: 'unknown'; readonly isUrgent: boolean };

/** The working days of a project, as far as dates are read by them. */
interface WorkingDays {
  isWorkingDay(day: Day): boolean;
  nextWorkingDay(day: Day): Day;
  previousWorkingDay(day: Day): Day;
  addWorkingDays(day: Day, count: number): Day;
}

/** What a date is read against; `towards` says on which side of today a bare date lies. */
export interface DayContext {
  readonly today: Day;
  readonly calendar: WorkingDays;
  /** Whether "voor vrijdag" ends on Thursday here. */
  readonly beforeMeansPreviousDay: boolean;
  readonly language: Language;
  readonly towards: 'future' | 'past';
}

/** One row of the date grammar: a pattern on folded text, with what it means. */
export interface DayRule {
  readonly pattern: RegExp;
  /** True for a calendar date, which may also be part of a title; false for words such as morgen. */
  readonly isAbsolute: boolean;
  read(groups: Readonly<Record<string, string>>, context: DayContext): DayReading | undefined;
}

export const onDay = (day: Day): DayReading => ({ kind: 'day', day });

/** One day when all readings agree, else a choice in the given order. */
export function oneOf(first: Day, ...others: readonly Day[]): DayReading {
  const days = [...new Set([first, ...others])] as [Day, ...Day[]];
  return days.length === 1 ? onDay(days[0]) : { kind: 'choice', days };
}
