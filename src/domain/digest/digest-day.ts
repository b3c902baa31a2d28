import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { Settings } from '../settings/settings.ts';
import { addDays, type Day } from '../values/day.ts';
import { mondayOfDay } from '../values/week.ts';

/** Whether the weekly digest goes out today: on its weekday, or on the first working day after a day off. */
export function isDigestDay(settings: Pick<Settings, 'digestDay'>, calendar: WorkingCalendar, today: Day): boolean {
  const thisWeek = addDays(mondayOfDay(today), settings.digestDay - 1);
  // A Friday that is a day off lands in the week after.
  return [thisWeek, addDays(thisWeek, -7)].some((day) => calendar.nextWorkingDay(day) === today);
}
