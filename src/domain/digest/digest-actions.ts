import type { Action } from '../../lists/actions.ts';
import { isOpen, isOverdue } from '../actions/action-state.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { effectiveDate } from '../calendar/effective-date.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { reportedWeek, type WeekKey, weekOf, weeksBefore } from '../values/week.ts';
import type { DigestActions, DueOnDay, OverdueAction } from './digest.ts';

/** Counts, who is late, what is due in this week or the next; an overdue action is not due again. */
export function digestActions({ actions }: ProjectFacts, calendar: WorkingCalendar, today: Day): DigestActions {
  const open = actions.filter(isOpen);
  const coming = open.filter((action) => !isOverdue(action, calendar, today));
  const dueIn = (week: WeekKey) => byDay(coming, calendar).filter(({ due }) => weekOf(due) === week);
  const thisWeek = weekOf(today);
  return {
    open: open.length,
    doneInWeek: actions.filter((action) => isDoneIn(action, reportedWeek(today))).length,
    overdue: overdueActions(actions, calendar, today),
    thisWeek: dueIn(thisWeek),
    nextWeek: dueIn(weeksBefore(thisWeek, -1)),
  };
}

const isDoneIn = ({ cells }: Action, week: WeekKey): boolean =>
  cells.ActionStatus === 'Done' && cells.CompletedOn !== undefined && weekOf(cells.CompletedOn) === week;

function overdueActions(actions: readonly Action[], calendar: WorkingCalendar, today: Day): readonly OverdueAction[] {
  return actions
    .filter((action) => isOverdue(action, calendar, today))
    .flatMap(({ id, cells }) =>
      cells.DueDate === undefined
        ? []
        : [
            {
              id,
              title: cells.Title ?? '',
              owner: cells.Owner?.name,
              externalOwner: cells.ExternalOwner,
              due: cells.DueDate,
            },
          ],
    )
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.id - b.id);
}

function byDay(actions: readonly Action[], calendar: WorkingCalendar): readonly DueOnDay[] {
  const days = new Map<Day, number[]>();
  for (const { id, cells } of actions) {
    if (cells.DueDate === undefined) continue;
    const due = effectiveDate(cells.DueDate, calendar);
    days.set(due, [...(days.get(due) ?? []), id]);
  }
  return [...days]
    .map(([due, ids]) => ({ due, ids: ids.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => a.due.localeCompare(b.due));
}
