import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ItemChanges } from '../cells/cell-value.ts';

/** The columns to which a change only adds: two people who both add are in nobody's way. */
export const growingColumns = (list: ListDeclaration | undefined): ReadonlySet<string> =>
  new Set(
    Object.entries(list?.columns ?? {}).flatMap(([name, column]) =>
      column.kind === 'note' && column.grows === true ? [name] : [],
    ),
  );

/** A change without the notes that arrived though their answer got lost: sending them again would add them twice. */
export function withoutArrivedNotes(
  changes: ItemChanges,
  growing: ReadonlySet<string>,
  base: ShownItem,
  theirs: ShownItem,
): ItemChanges {
  const isArrived = (name: string): boolean =>
    growing.has(name) && addedLines(base.cells[name], theirs.cells[name]).some((line) => isNote(line, changes[name]));
  return Object.fromEntries(Object.entries(changes).filter(([name]) => !isArrived(name)));
}

function addedLines(before: unknown, after: unknown): readonly string[] {
  const [old, now] = [before, after].map((text) => (typeof text === 'string' ? text : ''));
  return (now ?? '').slice(now?.startsWith(old ?? '') === true ? (old ?? '').length : 0).split('\n');
}

/** A note stands on one line, behind the day and the name that the server wrote before it. */
const isNote = (line: string, note: unknown): boolean =>
  typeof note === 'string' && line.endsWith(`] ${note.trim().replaceAll(/\s*\n\s*/g, ' ')}`);
