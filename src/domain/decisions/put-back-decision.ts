import type { Check } from '../changes/rule-problem.ts';
import type { PlannedDecisionChange } from './decision-changes.ts';
import { lastDayToMendIt } from './recording.ts';

/** A decision that was recorded wrongly goes back to Voorgesteld, within five working days; what else it says stays. */
export const putBackTooLate: Check<PlannedDecisionChange> = (planned) => {
  if (planned.move !== 'Proposed' || planned.decision.cells.DecisionStatus !== 'Taken') return undefined;
  const last = lastDayToMendIt(planned);
  return planned.author.today > last ? { kind: 'too-late', last } : undefined;
};
