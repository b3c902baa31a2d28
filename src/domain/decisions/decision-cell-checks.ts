import { earlyDayProblem } from '../calendar/due-date-check.ts';
import type { Check, RuleProblem } from '../changes/rule-problem.ts';
import type { Day } from '../values/day.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { DecisionChanges, PlannedDecisionChange } from './decision-changes.ts';
import { isOpenDecision } from './decision-state.ts';
import { filledTooLate, overwritten } from './frozen-columns.ts';
import { lastDayToMendIt } from './recording.ts';

/** What was decided is never edited; what was left empty may still be filled in, most of it for five working days. */
const frozen: Check<PlannedDecisionChange> = (planned) => {
  const { decision, asked, move } = planned;
  if (isOpenDecision(decision)) return undefined;
  const isPutBack = move === 'Proposed';
  // What it replaced stands again in the same act, so it may not be let go on the way.
  const touched = overwritten(decision, asked).filter((column) => !isPutBack || column === 'ReplacesRef');
  if (touched.length > 0) return fixed(decision, touched);
  if (isPutBack) return undefined;
  const isMendable = planned.author.today <= lastDayToMendIt(planned);
  const late = filledTooLate(decision, asked, isMendable);
  return late.length > 0 ? fixed(decision, late) : undefined;
};

/** Only a decision that was taken is replaced by a newer one; what else ended simply stays. */
function fixed({ cells: { DecisionStatus: status } }: Decision, columns: readonly string[]): RuleProblem {
  const isTaken = status === undefined || status === 'Taken';
  return isTaken ? { kind: 'frozen', columns } : { kind: 'final', columns, status };
}

const incomplete: Check<PlannedDecisionChange> = ({ after, move }) => {
  if (move !== 'Taken') return undefined;
  const needed = (['Rationale', 'DecidedBy'] as const).filter((column) => !after[column]?.trim());
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

/** The dates of a decision that people fill in. */
export const decisionDays = ['NeededBy', 'DecidedOn', 'ArchivedOn'] as const;

const tooEarly: Check<PlannedDecisionChange> = ({ asked }) => earlyDayProblem(asked, decisionDays);

const fromTheFuture: Check<PlannedDecisionChange> = ({ asked, author }) => decidedInFuture(asked, author.today);

/** A decision is recorded after it was taken. */
export const decidedInFuture = ({ DecidedOn }: DecisionChanges, today: Day): RuleProblem | undefined =>
  (DecidedOn ?? today) > today ? { kind: 'in-the-future', column: 'DecidedOn' } : undefined;

const unmandated: Check<PlannedDecisionChange> = ({ decision, asked, after }) => {
  const isAsked = 'FinancialImpact' in asked || 'DecisionLevel' in asked;
  const problem = isAsked ? spendsWithoutMandate(after) : undefined;
  // Nobody can raise the level of what was decided: that advice would only lead to the next refusal.
  return problem === undefined || isOpenDecision(decision) ? problem : fixed(decision, ['DecisionLevel']);
};

/** The project team has no mandate over money: that takes the project manager or higher. */
export const spendsWithoutMandate = ({ FinancialImpact, DecisionLevel }: DecisionChanges): RuleProblem | undefined =>
  FinancialImpact && (DecisionLevel ?? 'ProjectTeam') === 'ProjectTeam' ? { kind: 'above-project-team' } : undefined;

/** What must hold for the cells of a decision after a change. */
export const decisionCellChecks = [frozen, incomplete, tooEarly, fromTheFuture, unmandated];
