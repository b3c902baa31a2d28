import type { PersonId } from '../../src/domain/values/person.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { isUnsure, mayPass, type Refusal } from '../api/refusal.ts';
import { type Aftermath, aftermathOf, noAftermath, undoneAftermath } from './aftermath.ts';
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
  /** By `list/id`; the values that were typed stay here until they are stored or given up. */
  readonly pending: Readonly<Record<string, PendingEdit>>;
  readonly latest: 'nothing' | 'saving' | 'saved' | 'added' | 'undone' | 'not-undone' | 'failed' | 'unsure' | 'clash';
  /** What the last change did besides the change itself. */
  readonly aftermath: Aftermath;
  readonly undoable: Undoable | undefined;
}

export const nothingYet: SaverState = { pending: {}, latest: 'nothing', aftermath: noAftermath, undoable: undefined };

export const itemKey = (list: string, id: number): string => `${list}/${id}`;

export function withPending(state: SaverState, key: string, edit: PendingEdit | undefined): SaverState {
  const { [key]: _, ...others } = state.pending;
  return { ...state, pending: edit === undefined ? others : { ...others, [key]: edit } };
}

/** A new edit joins what is already waiting for the same item, so that nothing typed disappears. */
export function begun(state: SaverState, list: string, edit: Edit): SaverState {
  const key = itemKey(list, edit.base.id);
  const changes = { ...state.pending[key]?.changes, ...edit.changes };
  const waiting = withPending(state, key, { ...edit, changes, list, state: 'saving' });
  return { ...waiting, latest: 'saving', aftermath: noAftermath };
}

/** What the state becomes once the server has answered an edit. */
export function finished(state: SaverState, list: string, edit: Edit, outcome: EditOutcome): SaverState {
  const key = itemKey(list, edit.base.id);
  switch (outcome.kind) {
    case 'saved':
      return { ...settled(state, key, edit), aftermath: aftermathOf(outcome) };
    case 'clash': {
      const { theirs, columns } = outcome;
      return {
        ...withPending(state, key, { ...edit, list, state: 'clash', theirs, clashes: columns }),
        latest: 'clash',
      };
    }
    case 'failed': {
      const { refusal } = outcome;
      const latest = isUnsure(refusal) ? 'unsure' : 'failed';
      return { ...withPending(state, key, { ...edit, list, state: latest, refusal }), latest };
    }
  }
}

/** Takes the stored cells out of what is pending; a later edit of the same item may still be on its way. */
function settled(state: SaverState, key: string, edit: Edit): SaverState {
  const waiting = state.pending[key];
  const left = Object.entries(waiting?.changes ?? {}).filter(([name, value]) => edit.changes[name] !== value);
  if (waiting === undefined || left.length === 0) return { ...withPending(state, key, undefined), latest: 'saved' };
  return withPending(state, key, { ...waiting, changes: Object.fromEntries(left) });
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
