import type { ItemChanges } from '../cells/cell-value.ts';
import { type Edit, saidWith } from './send-merged.ts';
import type { PendingEdit } from './saver-state.ts';

/** Everything that was typed in an item and is not stored yet; the newest counts. */
export const typedIn = (edits: readonly PendingEdit[] | undefined): ItemChanges | undefined =>
  edits === undefined ? undefined : Object.assign({}, ...edits.map(({ changes }) => changes));

export const isTroubled = ({ state }: PendingEdit): boolean => state !== 'saving';

export type Met =
  | { readonly waiting: readonly PendingEdit[]; readonly send: Edit }
  /** The column is in dispute: what is typed in it is kept, and its author still chooses. */
  | { readonly waiting: readonly PendingEdit[]; readonly send?: undefined };

/**
 * What a new edit means for those of the same item that wait for their author. It takes the place of what was refused
 * in the same column, judged from the version that the first of them was made on: what somebody else wrote since was
 * hidden behind the typed value. Typing in a disputed column chooses nothing.
 */
export function meet(edits: readonly PendingEdit[], edit: Edit): Met {
  const touched = edits.filter((one) => isTroubled(one) && sharesColumn(one, edit));
  const [first] = touched;
  if (first === undefined) return { waiting: edits, send: edit };
  const rest = edits.filter((one) => !touched.includes(one));
  const dispute = touched.find(({ state }) => state === 'clash');
  const changes: ItemChanges = Object.assign({}, ...touched.map((one) => one.changes), edit.changes);
  if (dispute !== undefined) return { waiting: [...rest, { ...dispute, ...saidWith(edit), changes }] };
  const refusal = touched.find(({ state }) => state === 'unsure')?.refusal;
  return { waiting: rest, send: { ...edit, base: first.base, changes, ...(refusal && { unsure: refusal }) } };
}

/** Those that wait, once another edit of the item was stored: what it replaced waits no longer. */
export const withoutStored = (edits: readonly PendingEdit[], stored: Edit): readonly PendingEdit[] =>
  edits.flatMap((one) => {
    if (one.state === 'saving' || one.state === 'clash' || !sharesColumn(one, stored)) return [one];
    const left = Object.entries(one.changes).filter(([name]) => !(name in stored.changes));
    return left.length === 0 ? [] : [{ ...one, changes: Object.fromEntries(left) }];
  });

/** Those that wait, with one more that could not be stored; two in one column become one, of which the newest value counts. */
export function withTroubled(edits: readonly PendingEdit[], troubled: PendingEdit): readonly PendingEdit[] {
  const older = edits.find((one) => isTroubled(one) && sharesColumn(one, troubled));
  if (older === undefined) return [...edits, troubled];
  const dispute = [troubled, older].find(({ state }) => state === 'clash');
  const joined: PendingEdit = {
    ...troubled,
    ...dispute,
    ...saidWith(troubled),
    base: older.base,
    changes: { ...older.changes, ...troubled.changes },
    clashes: [...new Set([...(older.clashes ?? []), ...(troubled.clashes ?? [])])],
  };
  return edits.map((one) => (one === older ? joined : one));
}

const sharesColumn = (one: Edit, other: Edit): boolean =>
  Object.keys(other.changes).some((name) => name in one.changes);
