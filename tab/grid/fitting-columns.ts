import type { GridColumn } from '../cells/grid-column.ts';

/** The columns that fit side by side, most important first; the first one always stays. */
export function fittingColumns(columns: readonly GridColumn[], available: number): readonly GridColumn[] {
  let left = available;
  return columns.filter((column, index) => {
    left -= column.width;
    return index === 0 || left >= 0;
  });
}
