import type { Item } from '../../src/lists/list.ts';
import { type CellChange, isSameCell } from '../grid/cell-value.ts';

/** What a person wants to write, by column; `null` empties a cell. */
export type ItemChanges = Readonly<Record<string, CellChange>>;

/** Columns that somebody else changed meanwhile to something other than what this person typed. */
export const clashingColumns = (base: Item, theirs: Item, changes: ItemChanges): readonly string[] =>
  Object.keys(changes).filter(
    (name) =>
      !isSameCell(base.cells[name], theirs.cells[name]) && !isSameCell(theirs.cells[name], changes[name] ?? undefined),
  );
