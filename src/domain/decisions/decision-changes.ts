import type { Decision, decisionsList } from '../../lists/decisions.ts';
import type { Changes } from '../../lists/list.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { type Author, appendNote } from '../people/author.ts';
import { decisionCellChecks, isEnded } from './decision-cell-checks.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { changesAnything } from '../changes/same-cell.ts';
import { ok, type Result, refused } from '../values/result.ts';
import { type DecisionLevel, type DecisionStatus, decisionLevels } from '../values/vocabulary.ts';

export type DecisionChanges = Changes<typeof decisionsList>;

/** What somebody wants to change about a decision. */
export interface DecisionWish {
  readonly changes: DecisionChanges;
  readonly reason?: string | undefined;
  /** Who takes a decision back; its own level when absent. */
  readonly level?: DecisionLevel | undefined;
}

const followers: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  Proposed: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
  OnHold: ['Proposed', 'Taken', 'Rejected', 'Withdrawn'],
  // Vervangen is written only onto the decision that a newer one replaces: see decision-replacement.ts.
  Taken: ['Withdrawn'],
  Rejected: [],
  Withdrawn: [],
  Superseded: [],
};

/** The statuses that may follow; a status typed by hand is treated as proposed. */
export const nextDecisionStatuses = (from: DecisionStatus | undefined): readonly DecisionStatus[] =>
  from === undefined ? ['Proposed', ...followers.Proposed] : followers[from];

/** A decision as it stands, beside what somebody asks of it. */
export interface PlannedDecisionChange {
  readonly decision: Decision;
  readonly asked: DecisionChanges;
  readonly after: Decision['cells'];
  readonly reason: string;
  readonly level: DecisionLevel | undefined;
  readonly author: Author;
  /** The status to move to; undefined when it stays. */
  readonly move: DecisionStatus | undefined;
}

/** What to write for a wish, cells that follow from it included; the reason when the rules refuse it. */
export function changeDecision(
  decision: Decision,
  wish: DecisionWish,
  author: Author,
): Result<DecisionChanges, RuleProblem> {
  const to = wish.changes.DecisionStatus ?? undefined;
  const move = to === decision.cells.DecisionStatus ? undefined : to;
  const asked = { ...wish.changes, ...decidedOn(wish.changes, move, author) };
  const after = applyChanges<typeof decisionsList>(decision.cells, asked);
  const reason = wish.reason?.trim() ?? '';
  const change = { decision, asked, after, reason, level: wish.level, author, move };
  const problem = firstProblem([...stepChecks, ...decisionCellChecks], change);
  return problem === undefined ? ok({ ...asked, ...reasonCells(change) }) : refused(problem);
}

const decidedOn = (asked: DecisionChanges, move: DecisionStatus | undefined, { today }: Author): DecisionChanges =>
  move === 'Taken' || move === 'Rejected' ? { DecidedOn: asked.DecidedOn ?? today } : {};

// Why it was taken back stands under the rationale: the list has no other column for it.
const reasonCells = ({ after, reason, author }: PlannedDecisionChange): DecisionChanges =>
  reason === '' ? {} : { Rationale: appendNote(after.Rationale, reason, author) };

const nothingNew: Check<PlannedDecisionChange> = ({ decision, asked, reason }) =>
  reason === '' && !changesAnything(decision.cells, asked) ? { kind: 'already-so' } : undefined;

const wrongStep: Check<PlannedDecisionChange> = ({ decision, move }) => {
  const from = decision.cells.DecisionStatus;
  if (move === undefined || nextDecisionStatuses(from).includes(move)) return undefined;
  return { kind: 'not-from-here', from, to: move };
};

const takenBackTooLow: Check<PlannedDecisionChange> = ({ decision, level, move, reason }) => {
  if (move !== 'Withdrawn' || !isEnded(decision)) return undefined;
  if (reason === '') return { kind: 'reason-needed' };
  const own = decision.cells.DecisionLevel ?? 'ProjectTeam';
  return rankOf(level ?? own) < rankOf(own) ? { kind: 'level-too-low' } : undefined;
};

const levelsUpwards = Object.keys(decisionLevels);

const rankOf = (level: DecisionLevel): number => levelsUpwards.indexOf(level);

const stepChecks = [nothingNew, wrongStep, takenBackTooLow];
