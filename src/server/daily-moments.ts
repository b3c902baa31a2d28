import { addDays } from '../domain/values/day.ts';
import { dayAt, type Moment, momentAt } from '../domain/values/moment.ts';

/** The first of these wall-clock times, today or tomorrow, that lies after `moment`. */
export function nextDailyMoment(times: readonly string[], moment: Moment): Moment {
  const today = dayAt(moment);
  const candidates = [today, addDays(today, 1)].flatMap((day) => times.map((time) => momentAt(day, time)));
  const next = candidates.toSorted().find((candidate) => candidate > moment);
  if (next === undefined) throw new Error('A daily moment needs at least one time');
  return next;
}
