import type { Weekday } from '../../domain/values/day.ts';

type Numbered<N extends number> = readonly (readonly [N, readonly string[]])[];

/** Folded, so without accents; Dutch and English side by side. */
const monthNames: Numbered<number> = [
  [1, ['januari', 'january', 'jan']],
  [2, ['februari', 'february', 'feb', 'febr']],
  [3, ['maart', 'march', 'mrt', 'mar']],
  [4, ['april', 'apr']],
  [5, ['mei', 'may']],
  [6, ['juni', 'june', 'jun']],
  [7, ['juli', 'july', 'jul']],
  [8, ['augustus', 'august', 'aug']],
  [9, ['september', 'sept', 'sep']],
  [10, ['oktober', 'october', 'okt', 'oct']],
  [11, ['november', 'nov']],
  [12, ['december', 'dec']],
];

const weekdayNames: Numbered<Weekday> = [
  [1, ['maandag', 'monday']],
  [2, ['dinsdag', 'tuesday']],
  [3, ['woensdag', 'wednesday']],
  [4, ['donderdag', 'thursday']],
  [5, ['vrijdag', 'friday']],
  [6, ['zaterdag', 'saturday']],
  [7, ['zondag', 'sunday']],
];

/** Many of these are words of their own (`do`, `zo`, `sun`): they count only before a date or behind a marker. */
const weekdayShorts: Numbered<Weekday> = [
  [1, ['ma', 'mon']],
  [2, ['di', 'tue', 'tues']],
  [3, ['wo', 'wed']],
  [4, ['do', 'thu', 'thur', 'thurs']],
  [5, ['vr', 'fri']],
  [6, ['za', 'sat']],
  [7, ['zo', 'sun']],
];

const numberOf = <N extends number>(table: Numbered<N>, name: string): N | undefined =>
  table.find(([, names]) => names.includes(name))?.[0];

export const monthNumber = (name: string): number | undefined => numberOf(monthNames, name);

export const weekdayNumber = (name: string): Weekday | undefined =>
  numberOf(weekdayNames, name) ?? numberOf(weekdayShorts, name);

const sourceOf = (table: Numbered<number>): string =>
  `(?:${table
    .flatMap(([, names]) => names)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;

export const monthSource = sourceOf(monthNames);
export const weekdaySource = sourceOf(weekdayNames);
export const anyWeekdaySource = sourceOf([...weekdayNames, ...weekdayShorts]);
