import { changeAction } from '../../domain/actions/action-changes.ts';
import { isOpen, nextActionStatuses } from '../../domain/actions/action-state.ts';
import {
  assignAction,
  assignOutside,
  cancelAction,
  completeAction,
  noteOnAction,
  postponeAction,
  reopenAction,
  restoreAction,
  startAction,
  waitWithAction,
} from '../../domain/actions/action-wishes.ts';
import { newAction } from '../../domain/actions/new-action.ts';
import { type PostponeTo, postponedDay } from '../../domain/actions/postponed-day.ts';
import type { Day } from '../../domain/values/day.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import { readSteps, tickStep } from '../../domain/values/steps.ts';
import type { Priority } from '../../domain/values/vocabulary.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import { type Kind, needsNothing, type WishOf } from '../kind.ts';
import type { Remark } from '../outcome.ts';
import { dueDateRemarks } from './due-date-remarks.ts';

type Act<Input> = WishOf<typeof actionsList, Input>;
interface Noted {
  readonly note?: string | undefined;
}

/** What has ended is heropend, with a reason: starting it is another act. */
const start: Act<object> = (_input, action) =>
  isOpen(action) ? startAction() : { changes: {}, problem: { kind: 'ended' } };
const wait: Act<Noted> = ({ note }) => waitWithAction(note);
const complete: Act<Noted & { readonly on?: Day }> = (closing) => completeAction(closing);
const cancel: Act<{ readonly note: string }> = ({ note }) => cancelAction(note);
const note: Act<{ readonly note: string }> = (said) => noteOnAction(said.note);
const assign: Act<{ readonly owner: PersonRef }> = ({ owner }) => assignAction(owner);
const assignOut: Act<{ readonly organisation: string }> = ({ organisation }) => assignOutside(organisation);
const setPriority: Act<{ readonly priority: Priority }> = ({ priority }) => ({ changes: { Priority: priority } });

/** What was cancelled starts anew, what was done goes on; what is open stays as it is, its reason unsaid. */
const reopen: Act<{ readonly note: string }> = (said, action) => {
  if (isOpen(action)) return { changes: {} };
  return action.cells.ActionStatus === 'Cancelled' ? restoreAction(said.note) : reopenAction(said.note);
};

const postpone: Act<Noted & { readonly to: PostponeTo }> = ({ to, note: why }, { cells }, { calendar, author }) =>
  postponeAction(postponedDay(to, cells.DueDate ?? author.today, calendar), why);

/** One line of the checklist, counted from 1. */
const step: Act<{ readonly number: number; readonly isDone: boolean }> = ({ number, isDone }, { cells }) => {
  const ticked = tickStep(cells.Steps, number, isDone);
  if (ticked !== undefined) return { changes: { Steps: ticked } };
  return { changes: {}, problem: { kind: 'no-such-step', number, count: readSteps(cells.Steps).length } };
};

const actionActs = {
  start,
  wait,
  complete,
  cancel,
  reopen,
  postpone,
  assign,
  'assign-outside': assignOut,
  'set-priority': setPriority,
  note,
  step,
} as const;

/** Acties: whoever owns one changes it; support and the project manager change any. */
export const actionKind: Kind<typeof actionsList, typeof actionActs> = {
  list: actionsList,
  acts: actionActs,
  permissionToAdd: () => ({ kind: 'add-action' }),
  permissionToChange: (action, changes) =>
    action.cells.ActionStatus === 'Cancelled' && changes.ActionStatus === 'New'
      ? { kind: 'restore-action' }
      : { kind: 'change-action', action },
  needsToAdd: () => needsNothing,
  needsToChange: () => needsNothing,
  create: (cells, { author, settings }) => newAction(cells, author, settings),
  change: (action, wish, { author, settings }) => changeAction(action, wish, author, settings),
  next: ({ cells }) => nextActionStatuses(cells.ActionStatus),
  endInstead: ({ cells }, reason) => ({
    ActionStatus: 'Cancelled',
    ClosingNote: reason,
    ...(cells.CompletedOn === undefined ? {} : { CompletedOn: null }),
  }),
  remarks: (before, after, setting) => [
    ...dueDateRemarks(before, after, setting),
    ...(isJustDone(before, after) ? doneRemarks(before, after) : []),
  ],
};

const isJustDone = (before: Action | undefined, { cells }: Action): boolean =>
  cells.ActionStatus === 'Done' && before?.cells.ActionStatus !== 'Done';

/** A finished action may mean that its milestone was reached: a person says so, never Spil (AS-4). */
function doneRemarks(before: Action | undefined, { id, cells }: Action): readonly Remark[] {
  const isByItself = cells.AutoChangedOn !== undefined && cells.Steps !== before?.cells.Steps;
  return [
    ...(isByItself ? [{ kind: 'steps-done', item: id } as const] : []),
    ...(cells.MilestoneRef === undefined ? [] : [{ kind: 'milestone', milestone: cells.MilestoneRef } as const]),
  ];
}
