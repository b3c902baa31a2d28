import { gregorianEaster } from 'date-easter';
import { addDays, type Day, day, weekdayOf } from '../values/day.ts';

const pad = (part: number): string => String(part).padStart(2, '0');

function easterOf(year: number): Day {
  const easter = gregorianEaster(year);
  return day(`${easter.year}-${pad(easter.month)}-${pad(easter.day)}`);
}

function kingsDayOf(year: number): Day {
  const birthday = day(`${year}-04-27`);
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday;
}

/** The eight paid holidays of the municipal labour agreement (cao Gemeenten) in one year. */
export function municipalHolidays(year: number): readonly Day[] {
  const easter = easterOf(year);
  return [
    day(`${year}-01-01`),
    addDays(easter, 1),
    kingsDayOf(year),
    day(`${year}-05-05`),
    addDays(easter, 39),
    addDays(easter, 50),
    day(`${year}-12-25`),
    day(`${year}-12-26`),
  ];
}

/** A working day by default; a municipality may close on it. */
export const goodFridayOf = (year: number): Day => addDays(easterOf(year), -2);
