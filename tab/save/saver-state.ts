import type { PersonId } from '../../src/domain/values/person.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { isUnsure, mayPass, type Refusal } from '../api/refusal.ts';
import { type Aftermath, aftermathOf, noAftermath, undoneAftermath } from './aftermath.ts';
import { withoutStored, withTroubled } from './edits-of-item.ts';
import type { Edit, EditOutcome } from './send-merged.ts';

/** An edit that is not safely stored: on its way, refused, perhaps stored, or in the way of somebody else's. */
export interface PendingEdit extends Edit {
  readonly list: string;
  readonly state: 'saving' | 'failed' | 'unsure' | 'clash';
  readonly refusal?: Refusal;
  readonly theirs?: ShownItem;
  readonly clashes?: readonly string[];
}

/** The last change of this person, ready to be taken back. */
export interface Undoable {
  readonly list: string;
  /** The item as the change left it. */
  readonly item: ShownItem;
  readonly wasAddition: boolean;
  /** An earlier try to take it back may have been done. */
  readonly isUnsure?: true;
}

export interface SaverState {
  /** By `list/id`, oldest first; the values that were typed stay here until they are stored or given up. */
  readonly pending: Readonly<Record<string, readonly PendingEdit[]>>;
  readonly latest: 'nothing' | 'saving' | 'saved' | 'added' | 'undone' | 'not-undone' | 'failed' | 'unsure' | 'clash';
  /** What the last change did besides the change itself. */
  readonly aftermath: Aftermath;
  readonly undoable: Undoable | undefined;
}

export const nothingYet: SaverState = { pending: {}, latest: 'nothing', aftermath: noAftermath, undoable: undefined };

export const itemKey = (list: string, id: number): string => `${list}/${id}`;

export const editsOf = (
  state: SaverState,
  { list, base }: Pick<PendingEdit, 'list' | 'base'>,
): readonly PendingEdit[] => state.pending[itemKey(list, base.id)] ?? [];

export function withEdits(state: SaverState, key: string, edits: readonly PendingEdit[]): SaverState {
  const { [key]: _, ...others } = state.pending;
  return { ...state, pending: edits.length === 0 ? others : { ...others, [key]: edits } };
}

/** Puts an edit on its way, beside what else is pending for the same item. */
export function begun(state: SaverState, edit: PendingEdit): SaverState {
  const beside = withEdits(state, itemKey(edit.list, edit.base.id), [...editsOf(state, edit), edit]);
  return { ...beside, latest: 'saving', aftermath: noAftermath };
}

/** What the state becomes once the server has answered an edit. */
export function finished(state: SaverState, edit: PendingEdit, outcome: EditOutcome): SaverState {
  const key = itemKey(edit.list, edit.base.id);
  const others = editsOf(state, edit).filter((one) => one !== edit);
  if (outcome.kind === 'saved') {
    const left = withEdits(state, key, withoutStored(others, edit));
    const isOnItsWay = Object.values(left.pending).some((edits) => edits.some((one) => one.state === 'saving'));
    return { ...left, latest: isOnItsWay ? 'saving' : 'saved', aftermath: aftermathOf(outcome) };
  }
  const troubled = troubledBy(edit, outcome);
  return { ...withEdits(state, key, withTroubled(others, troubled)), latest: troubled.state };
}

function troubledBy(edit: PendingEdit, outcome: Exclude<EditOutcome, { kind: 'saved' }>): PendingEdit {
  if (outcome.kind === 'clash') return { ...edit, state: 'clash', theirs: outcome.theirs, clashes: outcome.columns };
  const { refusal } = outcome;
  return { ...edit, state: isUnsure(refusal) ? 'unsure' : 'failed', refusal };
}

/** What the state becomes once the server has answered that a change be taken back. */
export function takenBack(
  state: SaverState,
  undoable: Undoable,
  answer: Result<ItemAnswer, Refusal>,
  me: PersonId,
): SaverState {
  if (answer.ok) return { ...state, latest: 'undone', aftermath: undoneAftermath(answer.value), undoable: undefined };
  const { problem } = answer;
  return {
    ...state,
    latest: latestOf(problem, undoable, me),
    aftermath: { ...noAftermath, remarks: [problem.message] },
    undoable: mayPass(problem) ? { ...undoable, ...(isUnsure(problem) ? { isUnsure: true } : {}) } : undefined,
  };
}

/** What is in the way of an undo that may have been done, by the same person, is that undo. */
function latestOf(problem: Refusal, undoable: Undoable, me: PersonId): SaverState['latest'] {
  if (undoable.isUnsure && problem.theirs?.modifiedBy.id === me) return 'undone';
  return isUnsure(problem) || (undoable.isUnsure && mayPass(problem)) ? 'unsure' : 'not-undone';
}
