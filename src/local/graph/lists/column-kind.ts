import type { ColumnDefinition } from './column-definition.ts';

export type ColumnKind =
  | 'text'
  | 'number'
  | 'boolean'
  | 'dateTime'
  | 'choice'
  | 'choices'
  | 'person'
  | 'people'
  | 'lookup'
  | 'lookups'
  | 'calculated'
  | 'hyperlink';

/** What a column holds, as far as reading and writing differ. */
export function columnKind(column: ColumnDefinition): ColumnKind {
  if (column.personOrGroup) return column.personOrGroup.allowMultipleSelection ? 'people' : 'person';
  if (column.lookup) return column.lookup.allowMultipleValues ? 'lookups' : 'lookup';
  if (column.choice) return column.choice.displayAs === 'checkBoxes' ? 'choices' : 'choice';
  if ('number' in column || 'currency' in column) return 'number';
  if ('boolean' in column) return 'boolean';
  if (column.dateTime) return 'dateTime';
  if (column.calculated) return 'calculated';
  return 'hyperlinkOrPicture' in column ? 'hyperlink' : 'text';
}

/** Columns that point at a person or at an item elsewhere. */
export function pointsElsewhere(column: ColumnDefinition): boolean {
  return ['person', 'people', 'lookup', 'lookups'].includes(columnKind(column));
}
