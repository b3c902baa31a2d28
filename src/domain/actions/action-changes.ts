import type { Action, actionsList } from '../../lists/actions.ts';
import type { Changes } from '../../lists/list.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { isSaidAgain } from '../changes/said-again.ts';
import { firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import type { Wish } from '../changes/wish.ts';
import { type Author, saidWith, grownNotes } from '../people/author.ts';
import type { Settings } from '../settings/settings.ts';
import { ok, type Result, refused } from '../values/result.ts';
import { isLastTicked, readSteps, writeSteps } from '../values/steps.ts';
import type { ActionStatus } from '../values/vocabulary.ts';
import { actionChecks } from './action-checks.ts';

export type ActionChanges = Changes<typeof actionsList>;

/** What somebody wants to change about an action; the note closes it, or goes under its progress. */
export type ActionWish = Wish<typeof actionsList>;

/** An action as it stands, beside what somebody asks of it. */
export interface PlannedActionChange {
  readonly action: Action;
  readonly asked: ActionChanges;
  readonly after: Action['cells'];
  readonly note: string;
  readonly author: Author;
  /** The status to move to; undefined when it stays. */
  readonly move: ActionStatus | undefined;
  /** The last step was ticked, so the action is done (AS-5). */
  readonly isAutomatic: boolean;
}

/** Why AS-5 set an action to Afgerond, as the progress notes say it. */
export const allStepsDone = 'automatisch: alle stappen afgerond';

/** What to write for a wish, cells that follow from it included; the reason when the rules refuse it. */
export function changeAction(
  action: Action,
  wish: ActionWish,
  author: Author,
  settings: Pick<Settings, 'autoStatus'>,
): Result<ActionChanges, RuleProblem> {
  const change = planned(action, wish, author, settings);
  const problem = firstProblem(actionChecks, change);
  if (problem !== undefined) return refused(problem);
  return ok({ ...change.asked, ...statusCells(change), ...dateCells(change), ...noteCells(change) });
}

function planned(
  action: Action,
  wish: ActionWish,
  author: Author,
  { autoStatus }: Pick<Settings, 'autoStatus'>,
): PlannedActionChange {
  const { ProgressNotes, ...given } = wish.changes;
  const why = isSaidAgain(action.cells, given) ? undefined : wish.note;
  const note = saidWith(why, action.cells.ProgressNotes, ProgressNotes);
  const steps = given.Steps ? { Steps: writeSteps(readSteps(given.Steps)) } : {};
  const isAutomatic = autoStatus && finishesSteps(action, { ...given, ...steps });
  const asked: ActionChanges = { ...given, ...steps, ...(isAutomatic ? { ActionStatus: 'Done' as const } : {}) };
  const to = asked.ActionStatus ?? undefined;
  const move = to === action.cells.ActionStatus ? undefined : to;
  const after = applyChanges<typeof actionsList>(action.cells, asked);
  return { action, asked, after, note, author, move, isAutomatic };
}

/** Ticking the last step finishes an open action, unless the same change says what its status becomes. */
export function finishesSteps({ cells }: Pick<Action, 'cells'>, asked: ActionChanges): boolean {
  const isOpen = cells.ActionStatus !== 'Done' && cells.ActionStatus !== 'Cancelled';
  return isOpen && isLastTicked(cells.Steps, asked.Steps ?? undefined) && asked.ActionStatus === undefined;
}

function statusCells({ action, asked, author, move, isAutomatic }: PlannedActionChange): ActionChanges {
  if (move === undefined) return {};
  if (move !== 'Done') return action.cells.CompletedOn === undefined ? {} : { CompletedOn: null };
  return {
    CompletedOn: asked.CompletedOn ?? author.today,
    ...(isAutomatic ? { AutoChangedOn: author.today } : {}),
  };
}

/** The first due date is kept; moving it later counts as postponing. */
function dateCells({ action: { cells }, asked: { DueDate: to } }: PlannedActionChange): ActionChanges {
  const from = cells.DueDate;
  if (to === undefined || to === null || to === from) return {};
  return {
    ...(cells.OriginalDueDate === undefined ? { OriginalDueDate: from ?? to } : {}),
    ...(from !== undefined && to > from ? { PostponeCount: (cells.PostponeCount ?? 0) + 1 } : {}),
  };
}

/** What is said at the end of an action closes it; anything else is progress. */
function noteCells({ action, asked, note, author, move, isAutomatic }: PlannedActionChange): ActionChanges {
  const automatic = isAutomatic ? [allStepsDone] : [];
  const isClosing = !isAutomatic && (move === 'Done' || move === 'Cancelled') && !asked.ClosingNote?.trim();
  if (isClosing && note !== '') return { ClosingNote: note };
  return grownNotes(action.cells.ProgressNotes, [note, ...automatic], author);
}
