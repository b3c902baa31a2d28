import { type GridPosition, type GridSize, tabbedFrom } from './grid-position.ts';

/** Which cell of a grid has the focus. Rows are kept by item, so that the focus follows an item that moves. */
export interface GridFocus {
  /** Undefined stands for the header. */
  readonly item: number | undefined;
  readonly column: number;
  /** Present while the cell is being edited; holds what was typed to start with. */
  readonly editing?: { readonly typed?: string };
}

export const positionOf = (focus: GridFocus, ids: readonly number[]): GridPosition => ({
  row: focus.item === undefined ? 0 : Math.max(ids.indexOf(focus.item) + 1, 0),
  column: focus.column,
});

export const focusAt = ({ row, column }: GridPosition, ids: readonly number[]): GridFocus => ({
  item: ids[row - 1],
  column,
});

/** Where the focus goes with Tab while editing; stays when the grid ends. */
export function tabbedFocus(focus: GridFocus, ids: readonly number[], size: GridSize, back: boolean): GridFocus {
  const from = positionOf(focus, ids);
  return focusAt(tabbedFrom(from, size, back) ?? from, ids);
}

/** The focus as far as it still exists: when its row is gone, the row that took its place has it. */
export function presentFocus(
  focus: GridFocus,
  { ids, columns, lastRow }: { readonly ids: readonly number[]; readonly columns: number; readonly lastRow: number },
): GridFocus {
  const column = Math.min(focus.column, columns);
  if (focus.item === undefined || ids.includes(focus.item))
    return column === focus.column ? focus : { ...focus, column };
  return { item: ids[Math.min(lastRow, ids.length) - 1], column };
}
