import { checkDueDate } from '../../domain/calendar/due-date-check.ts';
import type { Day } from '../../domain/values/day.ts';
import type { Setting } from '../kind.ts';
import type { Remark } from '../outcome.ts';

interface Dated {
  readonly cells: { readonly DueDate?: Day };
}

/** What to know about a date that was just given; an old date is not remarked on again. */
export function dueDateRemarks(
  before: Dated | undefined,
  { cells: { DueDate: day } }: Dated,
  { calendar, author }: Setting,
): readonly Remark[] {
  if (day === undefined || day === before?.cells.DueDate) return [];
  const checked = checkDueDate(day, calendar, author.today);
  return checked.ok ? checked.value.map((warning) => ({ kind: 'due-date', day, warning })) : [];
}
