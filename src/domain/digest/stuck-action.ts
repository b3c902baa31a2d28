import type { Action } from '../../lists/actions.ts';
import { isOpen, workingDaysOverdue } from '../actions/action-state.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';

interface Moment {
  readonly facts: Pick<ProjectFacts, 'settings'>;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** RM-6: an open action that was put off three times, or is late for a week (high) or three weeks. */
export function isStuck(action: Action, { facts: { settings }, calendar, today }: Moment): boolean {
  const [name, byDefault] = action.cells.Priority === 'High' ? (['RM-6.Hoog', 5] as const) : (['RM-6', 15] as const);
  const mostDays = settings.ruleOffsets[name]?.[0] ?? byDefault;
  const mostPostponed = settings.thresholds['RM-6.verschoven'] ?? 3;
  const isPutOff = (action.cells.PostponeCount ?? 0) >= mostPostponed;
  return isOpen(action) && (isPutOff || workingDaysOverdue(action, calendar, today) >= mostDays);
}
