import { dueDateProblem, earlyDayProblem } from '../calendar/due-date-check.ts';
import type { Check } from '../changes/rule-problem.ts';
import { saidTooLong } from '../changes/said-too-long.ts';
import { changesAnything } from '../changes/same-cell.ts';
import type { PlannedActionChange } from './action-changes.ts';
import { isOpen, nextActionStatuses } from './action-state.ts';

type ActionCheck = Check<PlannedActionChange>;

/** The dates of an action that people fill in. */
export const actionDays = ['DueDate', 'SourceDate', 'CompletedOn'] as const;

const tooEarly: ActionCheck = ({ asked }) => earlyDayProblem(asked, actionDays);

const nothingNew: ActionCheck = ({ action, asked, note }) =>
  note === '' && !changesAnything(action.cells, asked) ? { kind: 'already-so' } : undefined;

const wrongStep: ActionCheck = ({ action, move }) => {
  const from = action.cells.ActionStatus;
  if (move === undefined || nextActionStatuses(from).includes(move)) return undefined;
  return { kind: 'not-from-here', from, to: move };
};

const noReason: ActionCheck = ({ action, asked, move, note }) => {
  const isReopening = action.cells.ActionStatus === 'Done' && move === 'InProgress';
  const isCancelling = move === 'Cancelled' && !asked.ClosingNote?.trim();
  return (isReopening || isCancelling) && note === '' ? { kind: 'reason-needed' } : undefined;
};

const badDueDate: ActionCheck = ({ action, asked: { DueDate: due }, author, move }) => {
  if (due === undefined || due === action.cells.DueDate) return undefined;
  if (due === null) return { kind: 'needed', columns: ['DueDate'] };
  if (!isOpen(action) && move === undefined) return { kind: 'ended' };
  return dueDateProblem(due, author.today);
};

/** The day of completion belongs to Afgerond: it neither stands beside another status nor is missing there. */
const completedWithoutStatus: ActionCheck = ({ asked, after, move }) => {
  if (!('CompletedOn' in asked)) return undefined;
  if (asked.CompletedOn && after.ActionStatus !== 'Done') return { kind: 'only-when-done', column: 'CompletedOn' };
  const isEmptied = asked.CompletedOn === null && after.ActionStatus === 'Done' && move === undefined;
  return isEmptied ? { kind: 'needed', columns: ['CompletedOn'] } : undefined;
};

const inTheFuture: ActionCheck = ({ asked, author }) => {
  const column = (['CompletedOn', 'SourceDate'] as const).find((name) => (asked[name] ?? author.today) > author.today);
  return column === undefined ? undefined : { kind: 'in-the-future', column };
};

/** From In behandeling on somebody must be named; a row that people left without is not held against another edit. */
const nobodyNamed: ActionCheck = ({ asked, after, move }) => {
  const touches = move !== undefined || 'Owner' in asked || 'ExternalOwner' in asked;
  const isUnderWay = after.ActionStatus !== 'New' && after.ActionStatus !== 'Cancelled';
  const isNobodys = !after.Owner && !after.ExternalOwner?.trim();
  return touches && isUnderWay && isNobodys ? { kind: 'needed', columns: ['Owner'] } : undefined;
};

/** An action that is no longer needed says why, for as long as it is. */
const reasonRemoved: ActionCheck = ({ asked, after }) =>
  asked.ClosingNote !== undefined && !asked.ClosingNote?.trim() && after.ActionStatus === 'Cancelled'
    ? { kind: 'needed', columns: ['ClosingNote'] }
    : undefined;

/** What must hold for a change of an action, in the order in which people are told. */
export const actionChecks: readonly ActionCheck[] = [
  saidTooLong,
  nothingNew,
  wrongStep,
  noReason,
  badDueDate,
  tooEarly,
  completedWithoutStatus,
  inTheFuture,
  nobodyNamed,
  reasonRemoved,
];
