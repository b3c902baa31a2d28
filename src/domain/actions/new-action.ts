import { type ActionChanges, allStepsDone, finishesSteps } from './action-changes.ts';
import { actionDays } from './action-checks.ts';
import { type Author, grownNotes } from '../people/author.ts';
import { dueDateProblem, earlyDayProblem } from '../calendar/due-date-check.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import type { Settings } from '../settings/settings.ts';
import { ok, type Result, refused } from '../values/result.ts';
import { readSteps, writeSteps } from '../values/steps.ts';

const shortestTitle = 3;

/** The cells of an action to add, with what the rules fill in; it may begin as Nieuw without an owner. */
export function newAction(
  asked: ActionChanges,
  author: Author,
  { autoStatus }: Pick<Settings, 'autoStatus'>,
): Result<ActionChanges, RuleProblem> {
  const { today } = author;
  const { ProgressNotes, ...given } = asked;
  const isAutomatic = autoStatus && beginsFinished(given);
  const cells: ActionChanges = {
    ActionStatus: 'New',
    Priority: 'Normal',
    ActionKind: 'Action',
    SourceDate: today,
    ...given,
    ...(isAutomatic ? { ActionStatus: 'Done', AutoChangedOn: today } : {}),
    ...grownNotes(undefined, [ProgressNotes ?? '', isAutomatic ? allStepsDone : ''], author),
    ...(given.Steps ? { Steps: writeSteps(readSteps(given.Steps)) } : {}),
    Title: asked.Title?.trim() ?? '',
    PostponeCount: 0,
    ...(asked.DueDate ? { OriginalDueDate: asked.DueDate } : {}),
    ...(asked.ActionStatus === 'Done' || isAutomatic ? { CompletedOn: asked.CompletedOn ?? today } : {}),
  };
  const problem = firstProblem(checks, { cells, today });
  return problem === undefined ? ok(cells) : refused(problem);
}

/** All steps were ticked already: somebody did it (AS-5). */
const beginsFinished = (given: ActionChanges): boolean => isNamed(given) && finishesSteps({ cells: {} }, given);

/** Whether somebody is to do it: a colleague, or an organisation outside. */
const isNamed = ({ Owner, ExternalOwner }: ActionChanges): boolean => Boolean(Owner || ExternalOwner?.trim());

interface Planned {
  readonly cells: ActionChanges;
  readonly today: Author['today'];
}

const titleTooShort: Check<Planned> = ({ cells }) =>
  (cells.Title ?? '').length < shortestTitle
    ? { kind: 'too-short', column: 'Title', minLength: shortestTitle }
    : undefined;

const badDueDate: Check<Planned> = ({ cells, today }) =>
  cells.DueDate ? dueDateProblem(cells.DueDate, today) : { kind: 'needed', columns: ['DueDate'] };

const tooEarly: Check<Planned> = ({ cells }) => earlyDayProblem(cells, actionDays);

const fromTheFuture: Check<Planned> = ({ cells, today }) => {
  const column = (['SourceDate', 'CompletedOn'] as const).find((name) => (cells[name] ?? today) > today);
  return column === undefined ? undefined : { kind: 'in-the-future', column };
};

const nobodyNamed: Check<Planned> = ({ cells }) =>
  cells.ActionStatus === 'New' || cells.ActionStatus === 'Cancelled' || isNamed(cells)
    ? undefined
    : { kind: 'needed', columns: ['Owner'] };

const completedWithoutStatus: Check<Planned> = ({ cells }) =>
  cells.CompletedOn && cells.ActionStatus !== 'Done' ? { kind: 'only-when-done', column: 'CompletedOn' } : undefined;

const noReason: Check<Planned> = ({ cells }) =>
  cells.ActionStatus === 'Cancelled' && !cells.ClosingNote?.trim() ? { kind: 'reason-needed' } : undefined;

const checks = [titleTooShort, badDueDate, tooEarly, completedWithoutStatus, fromTheFuture, nobodyNamed, noReason];
