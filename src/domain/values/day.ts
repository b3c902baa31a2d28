import { Temporal } from 'temporal-polyfill';

/** A calendar date in the project's zone, `YYYY-MM-DD`; compares with `<` and `===`. */
export type Day = string & { readonly __brand: 'Day' };

/** 1 = Monday … 7 = Sunday (ISO). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const plain = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);
const asDay = (date: Temporal.PlainDate): Day => date.toString() as Day;

/** The day that a text names, or undefined when no such date exists (31 November). */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return asDay(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return undefined;
  }
}

/** The project's lists take no date before this one: an older year is a slip of the hand, and SharePoint ends at 1900. */
export const earliestDay = '2000-01-01' as Day;

/** A day that the source code itself names; throws on a date that does not exist. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`Not a date: ${text}`);
  return parsed;
}

export const addDays = (from: Day, days: number): Day => asDay(plain(from).add({ days }));
export const addWeeks = (from: Day, weeks: number): Day => asDay(plain(from).add({ weeks }));
export const addMonths = (from: Day, months: number): Day => asDay(plain(from).add({ months }));
export const addYears = (from: Day, years: number): Day => asDay(plain(from).add({ years }));

/** Calendar days from `from` to `to`; negative when `to` lies earlier. */
export const daysBetween = (from: Day, to: Day): number => plain(from).until(plain(to), { largestUnit: 'days' }).days;

export const weekdayOf = (value: Day): Weekday => plain(value).dayOfWeek as Weekday;
export const yearOf = (value: Day): number => plain(value).year;
export const monthOf = (value: Day): number => plain(value).month;

export const lastDayOfMonth = (value: Day): Day => {
  const date = plain(value);
  return asDay(date.with({ day: date.daysInMonth }));
};
