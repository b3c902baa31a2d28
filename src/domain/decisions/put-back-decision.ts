import type { Check } from '../changes/rule-problem.ts';
import type { PlannedDecisionChange } from './decision-changes.ts';
import { lastDayToMend } from './recording.ts';

/** A decision that was recorded wrongly goes back to Voorgesteld, within five working days; what else it says stays. */
export const putBackTooLate: Check<PlannedDecisionChange> = ({ decision, move, recordedOn, calendar, author }) => {
  if (move !== 'Proposed' || decision.cells.DecisionStatus !== 'Taken') return undefined;
  const last = lastDayToMend(recordedOn ?? decision.cells.DecidedOn ?? author.today, calendar);
  return author.today > last ? { kind: 'too-late', last } : undefined;
};
