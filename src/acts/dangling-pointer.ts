import { listNamed } from '../lists/register.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { ListStore } from '../ports.ts';
import type { NotDone } from './outcome.ts';

/**
 * Why these cells may not be written: one of them points at a row that is not there; undefined when all rows exist.
 * SharePoint answers such a write with a failure that names no column.
 */
export async function danglingPointer(
  list: ListDeclaration,
  changes: Changes<ListDeclaration>,
  store: Pick<ListStore, 'one'>,
): Promise<NotDone | undefined> {
  for (const { column, target, id } of pointersIn(list, changes)) {
    const found = await store.one(target, id);
    if (found.ok) continue;
    const isGone = found.problem.kind === 'item-missing' || found.problem.kind === 'list-missing';
    return isGone ? { kind: 'bad-cell', list, column } : { kind: 'lists', list: target, problem: found.problem };
  }
  return undefined;
}

interface Pointer {
  readonly column: string;
  readonly target: ListDeclaration;
  readonly id: number;
}

const pointersIn = ({ columns }: ListDeclaration, changes: Changes<ListDeclaration>): readonly Pointer[] =>
  Object.entries(changes).flatMap(([name, cell]) => {
    const column = columns[name];
    const target = column?.kind === 'lookup' || column?.kind === 'lookups' ? listNamed(column.list) : undefined;
    if (target === undefined) return [];
    return [cell].flat().flatMap((id) => (typeof id === 'number' ? [{ column: name, target, id }] : []));
  });
