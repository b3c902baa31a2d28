import { isSameCell } from '../../domain/changes/same-cell.ts';
import { type Author, grownNotes } from '../../domain/people/author.ts';
import type { Changes, ListDeclaration } from '../../lists/list.ts';
import type { ItemVersion } from '../../ports.ts';

type Version = Pick<ItemVersion<ListDeclaration>, 'cells'>;

/** How an undo is told in notes that may not shrink. */
export interface Trace {
  readonly notes: unknown;
  readonly author: Author;
  readonly reason: string;
}

/** The cells that give a row the shape it had before its newest version; notes that only grow keep what they hold. */
export function cellsToPutBack(
  list: ListDeclaration,
  now: Version,
  before: Version,
  trace?: Trace,
): Changes<ListDeclaration> {
  const changed = Object.keys(list.columns).filter((name) => !isSameCell(now.cells[name], before.cells[name]));
  const columns = changed.filter((name) => isRestorable(list, name));
  const restored = Object.fromEntries(columns.map((name) => [name, before.cells[name] ?? null]));
  const needsNote = changed.some((name) => growsIn(list, name)) || leavesNote(list, changed);
  if (trace === undefined || !needsNote) return restored;
  const notes = typeof trace.notes === 'string' ? trace.notes : undefined;
  return { ...restored, ...grownNotes(notes, [trace.reason], trace.author) };
}

const growsIn = ({ columns }: ListDeclaration, name: string): boolean => {
  const column = columns[name];
  return column?.kind === 'note' && column.grows === true;
};

const isRestorable = (list: ListDeclaration, name: string): boolean =>
  list.columns[name]?.kind !== 'calculated' && !growsIn(list, name);

/** A decision that goes back from Genomen says so in its notes (domain sheet 2.4). */
const leavesNote = ({ name, standing }: ListDeclaration, changed: readonly string[]): boolean =>
  name === 'Decisions' && standing !== undefined && changed.includes(standing.status);
