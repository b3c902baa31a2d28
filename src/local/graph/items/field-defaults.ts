import type { ColumnDefinition } from '../lists/column-definition.ts';
import { columnKind } from '../lists/column-kind.ts';
import type { StoredValue, StoredValues } from './item-store.ts';

/** What a new item holds before anything is written into it. */
export function fieldDefaults(columns: readonly ColumnDefinition[]): StoredValues {
  const defaults = columns.map((column) => [column.name, defaultOf(column)] as const);
  const filled = defaults.filter((entry): entry is [string, StoredValue] => entry[1] !== undefined);
  return Object.fromEntries(filled);
}

// Microsoft keeps every default as text, whatever the column holds.
function defaultOf(column: ColumnDefinition): StoredValue | undefined {
  const value = column.defaultValue?.value;
  if (value === undefined) return undefined;
  const kind = columnKind(column);
  if (kind === 'number') return Number(value);
  if (kind === 'boolean') return value === '1' || value.toLowerCase() === 'true';
  return kind === 'choices' ? [value] : value;
}
