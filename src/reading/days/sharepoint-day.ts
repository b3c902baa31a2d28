import { type Day, parseDay } from '../../domain/values/day.ts';
import { dayAt, parseMoment } from '../../domain/values/moment.ts';

/** A date typed in SharePoint comes back as local midnight in UTC: 22:00 or 23:00 of the day before. */
export function dayFromSharePoint(raw: string): Day | undefined {
  // Noon is how we write dates ourselves; it is the same day on every Dutch wall, and needs no zone arithmetic.
  if (raw.length === 10 || raw.slice(10) === 'T12:00:00Z') return parseDay(raw.slice(0, 10));
  const moment = parseMoment(raw);
  return moment && dayAt(moment);
}
