import type { Cells, Changes, ListDeclaration } from '../../lists/list.ts';

/** The cells of a row as they will be after a change; `null` empties a cell. */
export function applyChanges<L extends ListDeclaration>(cells: Cells<L>, changes: Changes<L>): Cells<L> {
  const filled: unknown = Object.fromEntries(
    Object.entries({ ...cells, ...changes }).filter(([, value]) => value !== null && value !== undefined),
  );
  return filled as Cells<L>;
}
