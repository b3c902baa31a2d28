import type { Day } from '../../src/domain/values/day.ts';
import type { Column } from '../../src/lists/column.ts';
import { fold } from '../../src/reading/text/fold.ts';
import { type CellValue, isPersonRef, personKey } from '../cells/cell-value.ts';
import { cellText } from '../cells/cell-text.ts';
import type { Reading } from '../cells/reading.ts';

/** What a person asks of one column. */
export type ColumnFilter =
  | { readonly kind: 'contains'; readonly text: string }
  /** Keys of choices or people; the empty key stands for an empty cell. */
  | { readonly kind: 'one-of'; readonly keys: readonly string[] }
  | { readonly kind: 'between'; readonly from?: Day; readonly to?: Day };

/** Which question fits a column. */
export function filterKindOf(column: Column): ColumnFilter['kind'] {
  if (column.kind === 'choice' || column.kind === 'person' || column.kind === 'lookup') return 'one-of';
  return column.kind === 'day' ? 'between' : 'contains';
}

export const keyOfCell = (value: CellValue): string => {
  if (isPersonRef(value)) return personKey(value);
  return value === undefined ? '' : String(value);
};

export function passesFilter(filter: ColumnFilter, column: Column, value: CellValue, reading: Reading): boolean {
  switch (filter.kind) {
    case 'contains':
      return fold(cellText(column, value, reading)).includes(fold(filter.text));
    case 'one-of':
      return filter.keys.includes(keyOfCell(value));
    case 'between':
      return typeof value === 'string' && (filter.from ?? '') <= value && value <= (filter.to ?? '9999-12-31');
  }
}

/** A filter that asks nothing is no filter. */
export function asksSomething(filter: ColumnFilter): boolean {
  switch (filter.kind) {
    case 'contains':
      return filter.text.trim() !== '';
    case 'one-of':
      return filter.keys.length > 0;
    case 'between':
      return filter.from !== undefined || filter.to !== undefined;
  }
}
