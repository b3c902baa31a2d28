/** A place in a grid: row 0 is the header, column 0 the number of the item. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  /** Rows below the header. */
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key jumps. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

const clamp = (value: number, highest: number): number => Math.max(0, Math.min(value, highest));

/** Where a key leads from here, as the grid pattern of WAI-ARIA has it; undefined for a key that moves nothing. */
export function movedBy({ key, ctrlKey }: GridKey, from: GridPosition, size: GridSize): GridPosition | undefined {
  const to = (row: number, column: number): GridPosition => ({
    row: clamp(row, size.rows),
    column: clamp(column, size.columns - 1),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return to(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(ctrlKey ? size.rows : row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? size.rows : row, size.columns - 1);
    case 'PageUp':
      return to(row - size.page, column);
    case 'PageDown':
      return to(row + size.page, column);
    default:
      return undefined;
  }
}

/** Where Tab goes while editing: the next cell, at the end of a row the first cell of the next one. */
export function tabbedFrom(from: GridPosition, size: GridSize, back: boolean): GridPosition | undefined {
  const step = (from.row - 1) * size.columns + from.column + (back ? -1 : 1);
  if (step < 0 || step >= size.rows * size.columns) return undefined;
  return { row: Math.floor(step / size.columns) + 1, column: step % size.columns };
}
