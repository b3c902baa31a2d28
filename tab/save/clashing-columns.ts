import type { Item } from '../../src/lists/list.ts';
import { isSameCell, type ItemChanges } from '../cells/cell-value.ts';

/** Columns that somebody else changed meanwhile to something other than what this person typed. */
export const clashingColumns = (base: Item, theirs: Item, changes: ItemChanges): readonly string[] =>
  Object.keys(changes).filter(
    (name) =>
      !isSameCell(base.cells[name], theirs.cells[name]) && !isSameCell(theirs.cells[name], changes[name] ?? undefined),
  );
