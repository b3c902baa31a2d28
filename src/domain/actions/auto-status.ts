import type { Action } from '../../lists/actions.ts';
import type { ControlMeasure, controlMeasuresList } from '../../lists/control-measures.ts';
import type { Decision, decisionsList } from '../../lists/decisions.ts';
import type { Changes } from '../../lists/list.ts';
import { type Author, grownNotes } from '../people/author.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { ItemId } from '../values/ids.ts';
import { isOpen } from './action-state.ts';

type Progress = 'InProgress' | 'Done';

/** What linked actions did that moved the item on which they hang. */
export type AutomaticReason = 'all-done' | 'started' | 'reopened';

/** A status that follows from linked actions, to be written and told with a way back. */
export type AutomaticChange = { readonly why: AutomaticReason; readonly because: readonly ItemId[] } & (
  | { readonly list: 'Decisions'; readonly item: Decision; readonly changes: Changes<typeof decisionsList> }
  | {
      readonly list: 'ControlMeasures';
      readonly item: ControlMeasure;
      readonly changes: Changes<typeof controlMeasuresList>;
    }
);

export type LinkedFacts = Pick<ProjectFacts, 'settings' | 'actions' | 'decisions' | 'measures'>;

/** How the progress notes say it; the first text is the customer's own (domain sheet 3.3). */
const notes: Readonly<Record<AutomaticReason, string>> = {
  'all-done': 'automatisch: alle gekoppelde acties afgerond',
  started: 'automatisch: een gekoppelde actie is begonnen',
  reopened: 'automatisch: een gekoppelde actie is weer open',
};

interface Noted {
  readonly ProgressNotes?: unknown;
}

/** Whether a version of a row was moved by its actions, by no person: the notes that came with it say so. */
export function isAutomaticMove(now: Noted, before: Noted | undefined): boolean {
  const [old, notesNow] = [String(before?.ProgressNotes ?? ''), String(now.ProgressNotes ?? '')];
  const added = notesNow.startsWith(old) ? notesNow.slice(old.length) : notesNow;
  return Object.values(notes).some((text) => added.includes(text));
}

/**
 * Execution of decisions and status of measures as their actions now tell; a risk itself is never changed.
 * Asked only for an action that was added, linked or got another status: what people set by hand stays until then.
 */
export function automaticChanges(
  changed: ItemId,
  facts: LinkedFacts,
  author: Author,
  formerDecision?: ItemId,
): readonly AutomaticChange[] {
  return allAutomaticChanges(facts, author).filter(
    // A decision that lost an open action may have only finished ones left.
    ({ list, item, because }) => because.includes(changed) || (list === 'Decisions' && item.id === formerDecision),
  );
}

/** The same for every linked action of the project, whether it changed or not. */
export function allAutomaticChanges(facts: LinkedFacts, author: Author): readonly AutomaticChange[] {
  if (!facts.settings.autoStatus) return [];
  return [
    ...facts.decisions.flatMap((decision) => decisionChange(decision, facts.actions, author) ?? []),
    ...facts.measures.flatMap((measure) => measureChange(measure, facts.actions, author) ?? []),
  ];
}

/** How far a row is that hangs on actions from now on, with the line for its notes. */
export interface ProgressAhead {
  readonly progress: Progress;
  readonly note: string;
}

/** Actions may have run ahead of the decision on which they hang (AS-1). */
export function executionAhead({ id, cells }: Decision, actions: readonly Action[]): ProgressAhead | undefined {
  const moved = movedBy(linkedTo(id, actions), cells.ExecutionStatus);
  return moved && { progress: moved.progress, note: notes[moved.why] };
}

/** The actions of a measure may have run ahead of the link (AS-2). */
export function measureAhead(
  { MeasureStatus: before, ActionRef }: Pick<Changes<typeof controlMeasuresList>, 'MeasureStatus' | 'ActionRef'>,
  actions: readonly Action[],
): ProgressAhead | undefined {
  if (before === 'Cancelled') return undefined;
  const moved = movedBy(
    actions.filter(({ id }) => ActionRef?.includes(id)),
    before ?? undefined,
  );
  return moved && { progress: moved.progress, note: notes[moved.why] };
}

const linkedTo = (decision: ItemId, actions: readonly Action[]): readonly Action[] =>
  actions.filter(({ cells }) => cells.DecisionRef === decision);

function decisionChange(decision: Decision, actions: readonly Action[], author: Author): AutomaticChange | undefined {
  const { DecisionStatus, ExecutionStatus: before, ProgressNotes } = decision.cells;
  const linked = linkedTo(decision.id, actions);
  const moved = movedBy(linked, before);
  if (DecisionStatus !== 'Taken' || moved === undefined) return undefined;
  const { progress, why } = moved;
  const changes = { ExecutionStatus: progress, ...traces(ProgressNotes, why, author) };
  return { list: 'Decisions', item: decision, changes, why, because: idsOf(linked) };
}

function measureChange(
  measure: ControlMeasure,
  actions: readonly Action[],
  author: Author,
): AutomaticChange | undefined {
  const { MeasureStatus: before, ActionRef = [], ProgressNotes } = measure.cells;
  const linked = actions.filter(({ id }) => ActionRef.includes(id));
  const moved = movedBy(linked, before);
  if (before === 'Cancelled' || moved === undefined) return undefined;
  const { progress, why } = moved;
  const changes = { MeasureStatus: progress, ...traces(ProgressNotes, why, author) };
  return { list: 'ControlMeasures', item: measure, changes, why, because: idsOf(linked) };
}

const idsOf = (linked: readonly Action[]): readonly ItemId[] => linked.map(({ id }) => id);

/** Whoever looks later sees that no person chose this status, and why it changed. */
const traces = (before: string | undefined, why: AutomaticReason, author: Author) => ({
  AutoChangedOn: author.today,
  ...grownNotes(before, [notes[why]], author),
});

/** What linked actions make of a status; undefined when it stays as it is. */
function movedBy(
  linked: readonly Action[],
  before: string | undefined,
): { readonly progress: Progress; readonly why: AutomaticReason } | undefined {
  const wasDone = before === 'Done';
  const progress = progressOf(linked, wasDone);
  return progress === undefined || progress === before ? undefined : { progress, why: reasonFor(progress, wasDone) };
}

const reasonFor = (progress: Progress, wasDone: boolean): AutomaticReason =>
  progress === 'Done' ? 'all-done' : wasDone ? 'reopened' : 'started';

/** Afgerond when all linked actions ended, one of them done; In behandeling once one started, or again when one is open. */
function progressOf(linked: readonly Action[], wasDone: boolean): Progress | undefined {
  const statuses = linked.map(({ cells }) => cells.ActionStatus);
  const isDone = statuses.includes('Done');
  const isAllEnded = !linked.some(isOpen);
  if (isAllEnded) return isDone ? 'Done' : undefined;
  const isStarted = isDone || statuses.includes('InProgress') || statuses.includes('Waiting');
  return isStarted || wasDone ? 'InProgress' : undefined;
}
