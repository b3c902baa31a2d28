import type { Action } from '../../lists/actions.ts';
import type { Decision, decisionsList } from '../../lists/decisions.ts';
import type { Changes } from '../../lists/list.ts';
import { type ProgressAhead, executionAhead } from '../actions/auto-status.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { isSaidAgain } from '../changes/said-again.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { changesAnything } from '../changes/same-cell.ts';
import { saidTooLong } from '../changes/said-too-long.ts';
import type { Wish } from '../changes/wish.ts';
import { type Author, saidWith, grownNotes } from '../people/author.ts';
import type { Day } from '../values/day.ts';
import { isPerson } from '../values/person.ts';
import { ok, type Result, refused } from '../values/result.ts';
import type { DecisionLevel, DecisionStatus } from '../values/vocabulary.ts';
import { decisionCellChecks } from './decision-cell-checks.ts';
import { isOpenDecision } from './decision-state.ts';
import { filledIn, namesInNote } from './frozen-columns.ts';
import { putBackTooLate } from './put-back-decision.ts';
import { bodyUnasked, takenBackTooLow, withdrawnBy } from './withdrawal.ts';

export type DecisionChanges = Changes<typeof decisionsList>;

/** What somebody wants to change about a decision; the note goes under its progress. */
export type DecisionWish = Wish<typeof decisionsList>;

/** What a change of a decision is judged by. */
export interface DecisionSetting {
  readonly author: Author;
  readonly calendar: WorkingCalendar;
  /** The day on which it was recorded as Genomen, for one that is. */
  readonly recordedOn?: Day | undefined;
  /** The project's actions, for a decision that is taken now; left out where nothing may follow by itself. */
  readonly actions?: readonly Action[] | undefined;
}

const followers: Readonly<Record<DecisionStatus, readonly DecisionStatus[]>> = {
  Proposed: ['OnHold', 'Taken', 'Rejected', 'Withdrawn'],
  OnHold: ['Proposed', 'Taken', 'Rejected', 'Withdrawn'],
  // Vervangen is written only onto the decision that a newer one replaces: see decision-replacement.ts.
  // Voorgesteld is putting it back, within five working days: see put-back-decision.ts.
  Taken: ['Withdrawn', 'Proposed'],
  Rejected: [],
  Withdrawn: [],
  Superseded: [],
};

/** The statuses that may follow; a status typed by hand is treated as proposed. */
export const nextDecisionStatuses = (from: DecisionStatus | undefined): readonly DecisionStatus[] =>
  from === undefined ? ['Proposed', ...followers.Proposed] : followers[from];

/** A decision as it stands, beside what somebody asks of it. */
export interface PlannedDecisionChange extends DecisionSetting {
  readonly decision: Decision;
  readonly asked: DecisionChanges;
  readonly after: Decision['cells'];
  readonly note: string;
  readonly level: DecisionLevel | undefined;
  /** The status to move to; undefined when it stays. */
  readonly move: DecisionStatus | undefined;
  readonly ahead: ProgressAhead | undefined;
}

/** What to write for a wish, cells that follow from it included; the reason when the rules refuse it. */
export function changeDecision(
  decision: Decision,
  wish: DecisionWish,
  setting: DecisionSetting,
): Result<DecisionChanges, RuleProblem> {
  const { ProgressNotes, ...given } = wish.changes;
  const to = given.DecisionStatus ?? undefined;
  const move = to === decision.cells.DecisionStatus ? undefined : to;
  // Whoever chooses it with the decision itself is heard.
  const mayRunAhead = move === 'Taken' && given.ExecutionStatus === undefined;
  const ahead = mayRunAhead ? executionAhead(decision, setting.actions ?? []) : undefined;
  const asked = { ...given, ...decidedCells(decision, given, move, setting.author), ...aheadCells(ahead, setting) };
  const after = applyChanges<typeof decisionsList>(decision.cells, asked);
  const why = isSaidAgain(decision.cells, given) ? undefined : wish.note;
  const note = saidWith(why, decision.cells.ProgressNotes, ProgressNotes);
  const change = { ...setting, decision, asked, after, note, level: wish.level, move, ahead };
  const problem = firstProblem([...stepChecks, ...decisionCellChecks], change);
  return problem === undefined ? ok({ ...asked, ...noteCells(change) }) : refused(problem);
}

function decidedCells(
  { cells }: Decision,
  asked: DecisionChanges,
  move: DecisionStatus | undefined,
  { today }: Author,
): DecisionChanges {
  if (move === 'Taken' || move === 'Rejected') return { DecidedOn: asked.DecidedOn ?? today };
  if (move !== 'Proposed' || cells.DecisionStatus !== 'Taken') return {};
  // What is not taken is not carried out; taken again, its actions say how far it is (AS-1).
  const execution = cells.ExecutionStatus === undefined ? {} : ({ ExecutionStatus: 'NotApplicable' } as const);
  return { DecidedBy: null, DecidedOn: null, ...execution };
}

const aheadCells = (ahead: ProgressAhead | undefined, { author }: DecisionSetting): DecisionChanges =>
  ahead === undefined ? {} : { ExecutionStatus: ahead.progress, AutoChangedOn: author.today };

/** What happened besides the cells themselves: put back, taken back, filled in afterwards, proposed for somebody else. */
function noteCells(change: PlannedDecisionChange): DecisionChanges {
  const { decision, asked, author, move, ahead } = change;
  const filled = !isOpenDecision(decision) && move !== 'Proposed' ? filledIn(decision, asked) : [];
  const proposer = asked.ProposedBy ?? undefined;
  const isOnBehalf = proposer !== undefined && !isPerson(decision.cells.ProposedBy, proposer.aad);
  return grownNotes(
    decision.cells.ProgressNotes,
    [
      [wayBack(change), change.note].filter(Boolean).join(': '),
      filled.length === 0 ? '' : `aangevuld op ${author.today}: ${namesInNote(filled)}`,
      isOnBehalf ? onBehalfOf(proposer.name) : '',
      ahead?.note ?? '',
    ],
    author,
  );
}

/** What the reason in the notes is a reason for; empty for a note that speaks for itself. */
function wayBack({ decision, move, level }: PlannedDecisionChange): string {
  if (move === 'Proposed' && decision.cells.DecisionStatus === 'Taken') return 'teruggezet naar Voorgesteld';
  return level === undefined ? '' : withdrawnBy(level);
}

/** How the notes of a decision say that its proposer is not the one who wrote it down. */
export const onBehalfOf = (name: string): string => `ingebracht namens ${name}`;

const nothingNew: Check<PlannedDecisionChange> = ({ decision, asked, note }) =>
  note === '' && !changesAnything(decision.cells, asked) ? { kind: 'already-so' } : undefined;

const wrongStep: Check<PlannedDecisionChange> = ({ decision, move }) => {
  const from = decision.cells.DecisionStatus;
  if (move === undefined || nextDecisionStatuses(from).includes(move)) return undefined;
  return { kind: 'not-from-here', from, to: move };
};

const stepChecks = [saidTooLong, wrongStep, bodyUnasked, nothingNew, putBackTooLate, takenBackTooLow];
