import type { WorkingCalendar } from '../calendar/calendar.ts';
import { addDays, addMonths, addWeeks, type Day } from '../values/day.ts';

/** A date, or a shift counted from the date that an item has now. */
export type PostponeTo =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'shift'; readonly amount: number; readonly unit: 'day' | 'working-day' | 'week' | 'month' };

/** The date to which something moves; a row without a date is counted from today. */
export function postponedDay(to: PostponeTo, from: Day, calendar: WorkingCalendar): Day {
  if (to.kind === 'day') return to.day;
  switch (to.unit) {
    case 'day':
      return addDays(from, to.amount);
    case 'working-day':
      return calendar.addWorkingDays(from, to.amount);
    case 'week':
      return addWeeks(from, to.amount);
    case 'month':
      return addMonths(from, to.amount);
  }
}
