import type { WorkingCalendar } from '../../src/domain/calendar/calendar.ts';
import { effectiveDate, workingDaysSince } from '../../src/domain/calendar/effective-date.ts';
import { addDays, type Day } from '../../src/domain/values/day.ts';
import { mondayOfDay } from '../../src/domain/values/week.ts';
import type { Item } from '../../src/lists/list.ts';
import { dueColumn } from '../lists/board-columns.ts';
import type { BoardList } from '../lists/board-list.ts';
import { isWaiting } from './is-open.ts';

/** What the date of an open item asks for today. */
export type DueMark =
  | { readonly kind: 'late'; readonly workingDays: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'this-week' };

export interface Today {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

const sunday = (today: Day): Day => addDays(mondayOfDay(today), 6);

/** The mark of an item's date: late, today or this week; undefined when it asks nothing now. */
export function dueMark(list: BoardList, item: Item, { today, calendar }: Today): DueMark | undefined {
  const due = item.cells[dueColumn[list]];
  if (typeof due !== 'string' || !isWaiting(list, item)) return undefined;
  const counted = effectiveDate(due as Day, calendar);
  if (counted < today) return { kind: 'late', workingDays: workingDaysSince(due as Day, calendar, today) };
  if (counted === today) return { kind: 'today' };
  return counted <= sunday(today) ? { kind: 'this-week' } : undefined;
}
