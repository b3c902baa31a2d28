import type { WorkingCalendar } from './calendar.ts';
import type { Day } from '../values/day.ts';

/** The date that counts: a date on a day off means the next working day (by analogy with the Algemene termijnenwet). */
export const effectiveDate = (date: Day, calendar: WorkingCalendar): Day => calendar.nextWorkingDay(date);

/** Working days since the effective date; negative while it is still to come. */
export const workingDaysSince = (date: Day, calendar: WorkingCalendar, today: Day): number =>
  calendar.workingDaysBetween(effectiveDate(date, calendar), today);
