import type { Action, actionsList } from '../../lists/actions.ts';
import type { Changes } from '../../lists/list.ts';
import { isOpen } from './action-state.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { type Author, appendNote } from '../people/author.ts';
import { dueDateProblem } from '../calendar/due-date-check.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { changesAnything } from '../changes/same-cell.ts';
import { ok, type Result, refused } from '../values/result.ts';
import type { ActionStatus } from '../values/vocabulary.ts';

export type ActionChanges = Changes<typeof actionsList>;

/** What somebody wants to change about an action; the note goes under its progress. */
export interface ActionWish {
  readonly changes: ActionChanges;
  readonly note?: string | undefined;
}

const followers: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  New: ['InProgress', 'Done', 'Cancelled'],
  InProgress: ['Waiting', 'Done', 'Cancelled'],
  Waiting: ['InProgress', 'Done', 'Cancelled'],
  Done: ['InProgress'],
  Cancelled: ['New'],
};

/** The statuses that may follow; a status typed by hand is treated as one in progress. */
export const nextActionStatuses = (from: ActionStatus | undefined): readonly ActionStatus[] =>
  from === undefined ? ['InProgress', ...followers.InProgress] : followers[from];

interface PlannedChange {
  readonly action: Action;
  readonly asked: ActionChanges;
  readonly note: string;
  readonly author: Author;
  /** The status to move to; undefined when it stays. */
  readonly move: ActionStatus | undefined;
}

/** What to write for a wish, cells that follow from it included; the reason when the rules refuse it. */
export function changeAction(action: Action, wish: ActionWish, author: Author): Result<ActionChanges, RuleProblem> {
  const to = wish.changes.ActionStatus ?? undefined;
  const move = to === action.cells.ActionStatus ? undefined : to;
  const change: PlannedChange = { action, asked: wish.changes, note: wish.note?.trim() ?? '', author, move };
  const problem = firstProblem(checks, change);
  if (problem !== undefined) return refused(problem);
  return ok({ ...wish.changes, ...statusCells(change), ...dateCells(change), ...noteCells(change) });
}

function statusCells({ action, asked, author, move }: PlannedChange): ActionChanges {
  if (move === undefined) return {};
  if (move === 'Done') return { CompletedOn: asked.CompletedOn ?? author.today };
  return action.cells.CompletedOn === undefined ? {} : { CompletedOn: null };
}

/** The first due date is kept; moving it later counts as postponing. */
function dateCells({ action: { cells }, asked: { DueDate: to } }: PlannedChange): ActionChanges {
  const from = cells.DueDate;
  if (to === undefined || to === null || to === from) return {};
  return {
    ...(cells.OriginalDueDate === undefined ? { OriginalDueDate: from ?? to } : {}),
    ...(from !== undefined && to > from ? { PostponeCount: (cells.PostponeCount ?? 0) + 1 } : {}),
  };
}

const noteCells = ({ action, note, author }: PlannedChange): ActionChanges =>
  note === '' ? {} : { ProgressNotes: appendNote(action.cells.ProgressNotes, note, author) };

const nothingNew: Check<PlannedChange> = ({ action, asked, note }) =>
  note === '' && !changesAnything(action.cells, asked) ? { kind: 'already-so' } : undefined;

const wrongStep: Check<PlannedChange> = ({ action, move }) => {
  const from = action.cells.ActionStatus;
  if (move === undefined || nextActionStatuses(from).includes(move)) return undefined;
  return { kind: 'not-from-here', from, to: move };
};

const noReason: Check<PlannedChange> = ({ action, asked, move, note }) => {
  const isReopening = action.cells.ActionStatus === 'Done' && move === 'InProgress';
  const isUnexplained = (isReopening && note === '') || (move === 'Cancelled' && !asked.ClosingNote?.trim());
  return isUnexplained ? { kind: 'reason-needed' } : undefined;
};

const badDueDate: Check<PlannedChange> = ({ action, asked: { DueDate: due }, author, move }) => {
  if (due === undefined || due === action.cells.DueDate) return undefined;
  if (due === null) return { kind: 'needed', columns: ['DueDate'] };
  if (!isOpen(action) && move === undefined) return { kind: 'ended' };
  return dueDateProblem(due, author.today);
};

const completedTomorrow: Check<PlannedChange> = ({ asked: { CompletedOn }, author }) =>
  CompletedOn && CompletedOn > author.today ? { kind: 'in-the-future', column: 'CompletedOn' } : undefined;

/** From In behandeling on somebody must be named; a row that people left without is not held against another edit. */
const nobodyNamed: Check<PlannedChange> = ({ action, asked, move }) => {
  const touches = move !== undefined || 'Owner' in asked || 'ExternalOwner' in asked;
  const after = applyChanges<typeof actionsList>(action.cells, asked);
  const isUnderWay = after.ActionStatus !== 'New' && after.ActionStatus !== 'Cancelled';
  const isNobodys = !after.Owner && !after.ExternalOwner?.trim();
  return touches && isUnderWay && isNobodys ? { kind: 'needed', columns: ['Owner'] } : undefined;
};

const checks = [nothingNew, wrongStep, noReason, badDueDate, completedTomorrow, nobodyNamed];
