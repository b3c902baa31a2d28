import type { ControlMeasure, controlMeasuresList } from '../../lists/control-measures.ts';
import type { Changes } from '../../lists/list.ts';
import type { Risk } from '../../lists/risks.ts';
import type { Action } from '../../lists/actions.ts';
import { isOpenMeasure } from '../actions/action-state.ts';
import { measureAhead, type ProgressAhead } from '../actions/auto-status.ts';
import { type Author, saidWith, grownNotes } from '../people/author.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { dueDateProblem } from '../calendar/due-date-check.ts';
import { isSaidAgain } from '../changes/said-again.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { changesAnything } from '../changes/same-cell.ts';
import { saidTooLong } from '../changes/said-too-long.ts';
import type { Wish } from '../changes/wish.ts';
import { ok, type Result, refused } from '../values/result.ts';
import type { MeasureStatus } from '../values/vocabulary.ts';

export type MeasureChanges = Changes<typeof controlMeasuresList>;

// A measure has no waiting state; for the rest it moves as an action does.
const followers: Readonly<Record<MeasureStatus, readonly MeasureStatus[]>> = {
  New: ['InProgress', 'Done', 'Cancelled'],
  InProgress: ['Done', 'Cancelled'],
  Done: ['InProgress'],
  Cancelled: ['New'],
};

/** The statuses that may follow; a status typed by hand is treated as one in progress. */
export const nextMeasureStatuses = (from: MeasureStatus | undefined): readonly MeasureStatus[] =>
  from === undefined ? ['InProgress', ...followers.InProgress] : followers[from];

/** What somebody wants to change about a measure; the note goes under its progress. */
export type MeasureWish = Wish<typeof controlMeasuresList>;

interface Planned {
  readonly measure: ControlMeasure;
  readonly asked: MeasureChanges;
  readonly note: string;
  readonly author: Author;
}

/** What to write for a change of a measure; the reason when the rules refuse it. */
export function changeMeasure(
  measure: ControlMeasure,
  wish: MeasureWish,
  author: Author,
  actions?: readonly Action[],
): Result<MeasureChanges, RuleProblem> {
  const { ProgressNotes, ...asked } = wish.changes;
  const before = measure.cells.ProgressNotes;
  const note = saidWith(isSaidAgain(measure.cells, asked) ? undefined : wish.note, before, ProgressNotes);
  const problem = firstProblem(checks, { measure, asked, note, author });
  if (problem !== undefined) return refused(problem);
  const ahead = aheadOf(asked, { ...measure.cells, ...asked }, actions);
  return ok({ ...asked, ...aheadCells(ahead, author), ...grownNotes(before, [note, ahead?.note ?? ''], author) });
}

/** Where a new link brings a measure; whoever chooses its status with the link itself is heard. */
const aheadOf = (
  asked: MeasureChanges,
  after: MeasureChanges,
  actions: readonly Action[] | undefined,
): ProgressAhead | undefined =>
  actions === undefined || asked.ActionRef === undefined || asked.MeasureStatus !== undefined
    ? undefined
    : measureAhead(after, actions);

const aheadCells = (ahead: ProgressAhead | undefined, { today }: Author): MeasureChanges =>
  ahead === undefined ? {} : { MeasureStatus: ahead.progress, AutoChangedOn: today };

const workingDaysByDefault = 20;

/** The cells of a measure to add: owned by the owner of the risk, due in twenty working days. */
export function newMeasure(
  asked: MeasureChanges,
  risk: Risk,
  calendar: WorkingCalendar,
  author: Author,
  actions?: readonly Action[],
): Result<MeasureChanges, RuleProblem> {
  const { today } = author;
  const { ProgressNotes, ...given } = asked;
  const owner = risk.cells.RiskOwner;
  const ahead = aheadOf(asked, { MeasureStatus: 'New', ...given }, actions);
  const cells: MeasureChanges = {
    MeasureKind: 'Preventive',
    MeasureStatus: 'New',
    DueDate: calendar.addWorkingDays(today, workingDaysByDefault),
    ...(owner === undefined ? {} : { MeasureOwner: owner }),
    ...given,
    ...aheadCells(ahead, author),
    ...grownNotes(undefined, [ProgressNotes ?? '', ahead?.note ?? ''], author),
    RiskRef: risk.id,
  };
  if (!cells.MeasureOwner) return refused({ kind: 'needed', columns: ['MeasureOwner'] });
  const problem = cells.DueDate ? dueDateProblem(cells.DueDate, today) : undefined;
  return problem === undefined ? ok(cells) : refused(problem);
}

const nothingNew: Check<Planned> = ({ measure, asked, note }) =>
  note !== '' || changesAnything(measure.cells, asked) ? undefined : { kind: 'already-so' };

const wrongStep: Check<Planned> = ({ measure, asked: { MeasureStatus: to } }) => {
  const from = measure.cells.MeasureStatus;
  if (!to || to === from || nextMeasureStatuses(from).includes(to)) return undefined;
  return { kind: 'not-from-here', from, to };
};

const badDueDate: Check<Planned> = ({ measure, asked: { DueDate: due, MeasureStatus }, author }) => {
  if (due === undefined || due === measure.cells.DueDate) return undefined;
  if (due === null) return { kind: 'needed', columns: ['DueDate'] };
  return isOpenMeasure(measure) || MeasureStatus ? dueDateProblem(due, author.today) : { kind: 'ended' };
};

const nobodyNamed: Check<Planned> = ({ asked: { MeasureOwner } }) =>
  MeasureOwner === null ? { kind: 'needed', columns: ['MeasureOwner'] } : undefined;

const checks = [saidTooLong, nothingNew, wrongStep, badDueDate, nobodyNamed];
