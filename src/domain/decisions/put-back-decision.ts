import type { Decision } from '../../lists/decisions.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { DecisionChanges } from './decision-changes.ts';
import type { RuleProblem } from '../changes/rule-problem.ts';
import type { Day } from '../values/day.ts';
import { ok, type Result, refused } from '../values/result.ts';

const workingDaysToPutBack = 5;

/** A decision that was recorded wrongly goes back to Voorgesteld, by the project manager, within five working days. */
export function putBackDecision(
  decision: Decision,
  recordedOn: Day,
  calendar: WorkingCalendar,
  today: Day,
): Result<DecisionChanges, RuleProblem> {
  const from = decision.cells.DecisionStatus;
  if (from !== 'Taken') return refused({ kind: 'not-from-here', from, to: 'Proposed' });
  const last = calendar.addWorkingDays(recordedOn, workingDaysToPutBack);
  if (today > last) return refused({ kind: 'too-late', last });
  return ok({ DecisionStatus: 'Proposed', DecidedBy: null, DecidedOn: null });
}
