import type { Action } from '../../lists/actions.ts';
import type { ControlMeasure } from '../../lists/control-measures.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { effectiveDate, workingDaysSince } from '../calendar/effective-date.ts';
import type { Day } from '../values/day.ts';
import { actionEnds, hasEnded, measureEnds } from '../values/end-states.ts';
import type { ActionStatus } from '../values/vocabulary.ts';

const followers: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  New: ['InProgress', 'Done', 'Cancelled'],
  InProgress: ['Waiting', 'Done', 'Cancelled'],
  Waiting: ['InProgress', 'Done', 'Cancelled'],
  Done: ['InProgress'],
  Cancelled: ['New'],
};

/** The statuses that may follow; a status typed by hand is treated as one in progress. */
export const nextActionStatuses = (from: ActionStatus | undefined): readonly ActionStatus[] =>
  from === undefined ? ['InProgress', ...followers.InProgress] : followers[from];

/** An action counts as open until it is Afgerond or Vervallen; a status typed by hand counts as open too. */
export const isOpen = ({ cells }: Action): boolean => !hasEnded(actionEnds, cells.ActionStatus);

/** As for actions: only Afgerond or Vervallen ends a measure. */
export const isOpenMeasure = ({ cells }: ControlMeasure): boolean => !hasEnded(measureEnds, cells.MeasureStatus);

/** An open action is overdue from the day after its effective due date. */
export const isOverdue = (action: Action, calendar: WorkingCalendar, today: Day): boolean =>
  isOpen(action) && action.cells.DueDate !== undefined && today > effectiveDate(action.cells.DueDate, calendar);

/** How many working days an open action is late; 0 when it is on time, ended or undated. */
export function workingDaysOverdue(action: Action, calendar: WorkingCalendar, today: Day): number {
  const due = action.cells.DueDate;
  return due !== undefined && isOpen(action) ? Math.max(0, workingDaysSince(due, calendar, today)) : 0;
}

/** Nobody is named to do it: neither a person nor an organisation outside. */
export const hasNoOwner = ({ cells }: Action): boolean =>
  cells.Owner === undefined && (cells.ExternalOwner ?? '').trim() === '';
