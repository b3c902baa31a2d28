import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';

/** An instant in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`; fixed width, so it compares with `<`. */
export type Moment = string & { readonly __brand: 'Moment' };

/** The zone of every Dutch municipal project; its dates are calendar dates there. */
const projectZone = 'Europe/Amsterdam';

export const toMoment = (date: Date): Moment => date.toISOString() as Moment;

/** The instant that an ISO text with offset names, or undefined. */
export function parseMoment(text: string): Moment | undefined {
  const time = /T.*(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : toMoment(new Date(time));
}

const zoned = (moment: Moment, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone);

/** The calendar date on the wall in `zone`. */
export const dayAt = (moment: Moment, zone: string = projectZone): Day =>
  zoned(moment, zone).toPlainDate().toString() as Day;

/** The clock on the wall in `zone`, `HH:MM`. */
export const timeAt = (moment: Moment, zone: string = projectZone): string =>
  zoned(moment, zone).toPlainTime().toString({ smallestUnit: 'minute' });

/** The instant of a wall-clock time; a time that a clock change skips becomes the first one after it. */
export function momentAt(day: Day, time: string, zone: string = projectZone): Moment {
  const local = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return toMoment(new Date(local.epochMilliseconds));
}

export const addMinutes = (moment: Moment, minutes: number): Moment =>
  toMoment(new Date(Date.parse(moment) + minutes * 60_000));

/** Minutes from `from` to `to`; negative when `to` lies earlier. */
export const minutesBetween = (from: Moment, to: Moment): number => (Date.parse(to) - Date.parse(from)) / 60_000;
