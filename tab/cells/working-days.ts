import { addDays, type Day, weekdayOf } from '../../src/domain/values/day.ts';
import type { TypedDays } from './typed-value.ts';

/** The working days of a project by the closed days that the server named: enough to read a typed "eind volgende week". */
export function workingDays(closedDays: readonly Day[]): TypedDays['calendar'] {
  const closed = new Set(closedDays);
  const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !closed.has(day);
  const seek = (day: Day, step: 1 | -1): Day => (isWorkingDay(day) ? day : seek(addDays(day, step), step));
  function addWorkingDays(day: Day, count: number): Day {
    const step = count < 0 ? -1 : 1;
    let found = day;
    for (let left = Math.abs(count); left > 0; left -= 1) found = seek(addDays(found, step), step);
    return found;
  }
  return {
    isWorkingDay,
    nextWorkingDay: (day) => seek(day, 1),
    previousWorkingDay: (day) => seek(day, -1),
    addWorkingDays,
  };
}
