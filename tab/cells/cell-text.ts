import { readSteps } from '../../src/domain/values/steps.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { Column } from '../../src/lists/column.ts';
import type { Item } from '../../src/lists/list.ts';
import { type CellValue, isPersonRef } from './cell-value.ts';
import type { Reading } from './reading.ts';
import { isChecklist } from './is-checklist.ts';

/** The text of a cell in the reader's language; empty for an empty cell. */
export function cellText(column: Column, value: CellValue, reading: Reading): string {
  if (value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((part: CellValue) => partText(column, part, reading)).join(', ');
  return partText(column, value, reading);
}

function partText(column: Column, value: CellValue, reading: Reading): string {
  if (isPersonRef(value)) return reading.person(value.aad, value.name);
  if (typeof value === 'boolean') return reading.boolean(value);
  if (typeof value === 'number') return numberText(column, value, reading);
  if (typeof value !== 'string') return '';
  if (column.kind === 'day') return reading.day(value as Day);
  if (column.kind === 'choice' || column.kind === 'choices') return column.choices[value]?.[reading.language] ?? value;
  return isChecklist(column) ? stepsText(value) : value;
}

const stepsText = (value: string): string =>
  readSteps(value)
    .map(({ text, isDone }) => `${isDone ? '☑' : '☐'} ${text}`)
    .join(', ');

function numberText(column: Column, value: number, reading: Reading): string {
  if (column.kind === 'currency') return reading.euro(value);
  if (column.kind === 'lookup' || column.kind === 'lookups') return reading.lookup(column.list, value);
  return reading.number(value);
}

/** What SharePoint holds in a cell that we cannot read, if so. */
export const flawIn = (item: Item, column: string): Item['flaws'][number] | undefined =>
  item.flaws.find((flaw) => flaw.column === column);
