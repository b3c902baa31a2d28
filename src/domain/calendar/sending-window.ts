import type { WorkingCalendar } from './calendar.ts';
import type { Settings } from '../settings/settings.ts';
import { addDays } from '../values/day.ts';
import { addMinutes, dayAt, type Moment, momentAt, timeAt } from '../values/moment.ts';

type Hours = Pick<Settings, 'quietFrom' | 'quietTo' | 'reminderTime'>;

/** Spil speaks first only on working days between the quiet hours. */
export function isInSendingWindow(now: Moment, hours: Hours, calendar: WorkingCalendar): boolean {
  const time = timeAt(now);
  return calendar.isWorkingDay(dayAt(now)) && hours.quietTo <= time && time < hours.quietFrom;
}

/** When a notice that came up at `now` may go out: at once, or when the next window opens. */
export const nextOpenMoment = (now: Moment, hours: Hours, calendar: WorkingCalendar): Moment =>
  nextFrom(now, hours.quietTo, hours, calendar);

/** When reminders that are due at `now` may go out: from the reminder time on, until the quiet hours begin. */
export const nextSendMoment = (now: Moment, hours: Hours, calendar: WorkingCalendar): Moment =>
  nextFrom(now, sendTime(hours), hours, calendar);

/** When the bundle goes out that can tell what happened at `at`: the first reminder time after it. */
function nextBundleMoment(at: Moment, hours: Hours, calendar: WorkingCalendar): Moment {
  const opens = sendTime(hours);
  const first = timeAt(at) < opens ? dayAt(at) : addDays(dayAt(at), 1);
  return momentAt(calendar.nextWorkingDay(first), opens);
}

/** As long as the customer allows something to be taken back: the same in chat and tab (domain sheet 3.3). */
const undoMinutes = 24 * 60;

/** Until when what Spil did by itself can be taken back: nobody could, before the bundle told it. */
export const lastUndoOfAutomatic = (at: Moment, hours: Hours, calendar: WorkingCalendar): Moment =>
  addMinutes(nextBundleMoment(at, hours, calendar), undoMinutes);

function nextFrom(now: Moment, opensAt: string, { quietFrom }: Hours, calendar: WorkingCalendar): Moment {
  const today = dayAt(now);
  const time = timeAt(now);
  if (calendar.isWorkingDay(today)) {
    if (time < opensAt) return momentAt(today, opensAt);
    if (time < quietFrom) return now;
  }
  return momentAt(calendar.nextWorkingDay(addDays(today, 1)), opensAt);
}

/** A reminder time inside the quiet hours waits until they end. */
const sendTime = ({ reminderTime, quietTo, quietFrom }: Hours): string =>
  reminderTime < quietTo || reminderTime >= quietFrom ? quietTo : reminderTime;
