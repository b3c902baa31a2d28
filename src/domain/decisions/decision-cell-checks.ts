import type { Decision } from '../../lists/decisions.ts';
import type { DecisionChanges, PlannedDecisionChange } from './decision-changes.ts';
import type { Check, RuleProblem } from '../changes/rule-problem.ts';
import { isSameCell } from '../changes/same-cell.ts';
import type { Day } from '../values/day.ts';

/** Taken, or over in another way: its text is history. */
export const isEnded = ({ cells }: Decision): boolean =>
  cells.DecisionStatus !== undefined && cells.DecisionStatus !== 'Proposed' && cells.DecisionStatus !== 'OnHold';

const frozenColumns = [
  'Title',
  'DecisionText',
  'Rationale',
  'Alternatives',
  'DecisionLevel',
  'DecidedBy',
  'DecidedOn',
  'FinancialImpact',
] as const;

/** What was decided is never edited; what was left empty may still be filled in. */
const frozen: Check<PlannedDecisionChange> = ({ decision, asked }) => {
  if (!isEnded(decision)) return undefined;
  const touched = frozenColumns.filter((column) => {
    const before = decision.cells[column];
    return column in asked && !isSameCell(before, undefined) && !isSameCell(before, asked[column]);
  });
  return touched.length > 0 ? { kind: 'frozen', columns: touched } : undefined;
};

const incomplete: Check<PlannedDecisionChange> = ({ after, move }) => {
  if (move !== 'Taken') return undefined;
  const needed = (['Rationale', 'DecidedBy'] as const).filter((column) => !after[column]?.trim());
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

const fromTheFuture: Check<PlannedDecisionChange> = ({ asked, author }) => decidedInFuture(asked, author.today);

/** A decision is recorded after it was taken. */
export const decidedInFuture = ({ DecidedOn }: DecisionChanges, today: Day): RuleProblem | undefined =>
  (DecidedOn ?? today) > today ? { kind: 'in-the-future', column: 'DecidedOn' } : undefined;

const unmandated: Check<PlannedDecisionChange> = ({ asked, after }) =>
  'FinancialImpact' in asked || 'DecisionLevel' in asked ? spendsWithoutMandate(after) : undefined;

/** The project team has no mandate over money: that takes the project manager or higher. */
export const spendsWithoutMandate = ({ FinancialImpact, DecisionLevel }: DecisionChanges): RuleProblem | undefined =>
  FinancialImpact && (DecisionLevel ?? 'ProjectTeam') === 'ProjectTeam' ? { kind: 'above-project-team' } : undefined;

/** What must hold for the cells of a decision after a change. */
export const decisionCellChecks = [frozen, incomplete, fromTheFuture, unmandated];
