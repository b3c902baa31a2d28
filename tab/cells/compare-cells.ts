import type { Column } from '../../src/lists/column.ts';
import { type CellValue, isPersonRef } from './cell-value.ts';

const inDutchOrder = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

function rank(column: Column, value: CellValue): number | string {
  if (isPersonRef(value)) return value.name;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'number') return value;
  if (column.kind === 'choice' && typeof value === 'string') return Object.keys(column.choices).indexOf(value);
  return typeof value === 'string' ? value : '';
}

/** Order of two filled cells: choices as they are declared, names and texts as a Dutch reader sorts them. */
export function compareCells(column: Column, a: CellValue, b: CellValue): number {
  const [left, right] = [rank(column, a), rank(column, b)];
  return typeof left === 'number' && typeof right === 'number'
    ? left - right
    : inDutchOrder.compare(String(left), String(right));
}
