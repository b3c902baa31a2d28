import type { WorkingCalendar } from '../calendar/calendar.ts';
import { riskBand, type Scored } from './risk-score.ts';
import { addMonths, type Day } from '../values/day.ts';

/** A risk is looked at again at least once a year. */
export const latestReview = (today: Day): Day => addMonths(today, 12);

/** When a risk reviewed today comes back by default: red +20 working days, amber +3 months, green +6 months. */
export function defaultReviewDate(risk: Scored, calendar: WorkingCalendar, today: Day): Day {
  switch (riskBand(risk)) {
    case 'Red':
      return calendar.addWorkingDays(today, 20);
    case 'Green':
      return addMonths(today, 6);
    // A risk without readable score, like a positive chance, is watched as an amber one.
    default:
      return addMonths(today, 3);
  }
}
