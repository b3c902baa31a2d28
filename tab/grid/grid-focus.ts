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

/** The focus as far as it still exists: a row that was filtered away gives it back to the header. */
export function presentFocus(focus: GridFocus, ids: readonly number[], columns: number): GridFocus {
  if (focus.item !== undefined && !ids.includes(focus.item)) {
    return { item: undefined, column: Math.min(focus.column, columns) };
  }
  return focus.column > columns ? { ...focus, column: columns } : focus;
}
