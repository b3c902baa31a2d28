import type { Item } from '../../src/lists/list.ts';
import { cellText } from '../cells/cell-text.ts';
import type { Reading } from '../cells/reading.ts';
import { keyOfCell } from './column-filter.ts';
import { compareCells } from '../cells/compare-cells.ts';
import type { GridColumn } from '../cells/grid-column.ts';

export interface FilterOption {
  readonly key: string;
  /** Empty for the empty cell. */
  readonly text: string;
}

/** The values that occur in a column, in the order of the column, the empty one last. */
export function filterOptions(
  { name, column }: GridColumn,
  items: readonly Item[],
  reading: Reading,
): readonly FilterOption[] {
  const values = new Map(items.map((item) => [keyOfCell(item.cells[name]), item.cells[name]]));
  const filled = [...values.entries()].filter(([key]) => key !== '');
  const options = filled
    .toSorted(([, a], [, b]) => compareCells(column, a, b))
    .map(([key, value]) => ({ key, text: cellText(column, value, reading) }));
  return values.has('') ? [...options, { key: '', text: '' }] : options;
}
