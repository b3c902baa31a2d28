import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { Check } from '../changes/rule-problem.ts';
import type { Day } from '../values/day.ts';
import type { PlannedDecisionChange } from './decision-changes.ts';

const workingDaysToMend = 5;

/** What was recorded wrongly can be put back or completed up to five working days later. */
export const lastDayToMend = (recordedOn: Day, calendar: WorkingCalendar): Day =>
  calendar.addWorkingDays(recordedOn, workingDaysToMend);

/** A decision that was recorded wrongly goes back to Voorgesteld, within five working days; what else it says stays. */
export const putBackTooLate: Check<PlannedDecisionChange> = ({ decision, move, recordedOn, calendar, author }) => {
  if (move !== 'Proposed' || decision.cells.DecisionStatus !== 'Taken') return undefined;
  const last = lastDayToMend(recordedOn ?? decision.cells.DecidedOn ?? author.today, calendar);
  return author.today > last ? { kind: 'too-late', last } : undefined;
};
