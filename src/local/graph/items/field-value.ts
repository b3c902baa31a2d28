import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import { graphTime } from '../graph-core.ts';
import { isObject } from '../request/graph-exchange.ts';
import { badRequest, invalidRequest } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import { columnKind } from '../lists/column-kind.ts';
import { userListId } from '../sites/user-information-list.ts';
import type { WriteContext } from './field-writes.ts';
import type { StoredValue } from './item-store.ts';

/** Checks one value as far as SharePoint does: its shape, never the rules on choices, limits or required columns. */
export function fieldValue(context: WriteContext, column: ColumnDefinition, value: unknown): StoredValue | undefined {
  switch (columnKind(column)) {
    case 'text':
      return textValue(column, value);
    case 'choice':
      return expect(typeof value === 'string', column, value as string);
    case 'number':
      return expect(isNumeric(value), column, Number(value));
    case 'boolean':
      return expect(typeof value === 'boolean', column, value as boolean);
    case 'dateTime':
      return dateTimeValue(column, value);
    case 'choices':
      return list(column, value).map((choice) => expect(typeof choice === 'string', column, String(choice)));
    case 'person':
    case 'lookup':
      return existing(context, column, value);
    case 'people':
    case 'lookups':
      return list(column, value).map((id) => existing(context, column, id));
    case 'hyperlink':
      return hyperlinkValue(context, value);
    case 'calculated':
      throw invalidRequest(`Field '${column.name}' is read-only`);
  }
}

function textValue(column: ColumnDefinition, value: unknown): string | undefined {
  // A person id that a text column named FooId caught arrives here as a number.
  const text = typeof value === 'number' ? String(value) : expect(typeof value === 'string', column, value as string);
  const limit = column.text?.allowMultipleLines ? Number.POSITIVE_INFINITY : (column.text?.maxLength ?? 255);
  if (text.length > limit)
    throw invalidRequest(`Invalid text value. A text field contains invalid data (${column.name}).`);
  return text === '' ? undefined : text;
}

function dateTimeValue(column: ColumnDefinition, value: unknown): string {
  const moment = new Date(typeof value === 'string' ? value : Number.NaN);
  return expect(!Number.isNaN(moment.getTime()), column, () => graphTime(moment));
}

function hyperlinkValue(context: WriteContext, value: unknown): StoredValue {
  if (!context.prefersApi21 || !isObject(value)) throw invalidRequest('Invalid request');
  return { Description: String(value['Description'] ?? ''), Url: String(value['Url'] ?? '') };
}

function existing({ db, siteId }: WriteContext, column: ColumnDefinition, value: unknown): number {
  const id = expect(isNumeric(value), column, Number(value));
  const listId = column.lookup?.listId ?? userListId(siteId);
  if (hasItem(db, listId, id)) return id;
  throw invalidRequest('Invalid look-up value. A look-up field contains invalid data.');
}

function hasItem(db: SqliteDatabase, listId: string, id: number): boolean {
  return db.all('SELECT 1 FROM graph_items WHERE list_id = ? AND id = ?', [listId, id]).length > 0;
}

function list(column: ColumnDefinition, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw badValue(column);
  return value;
}

const isNumeric = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));

function expect<T extends StoredValue>(fits: boolean, column: ColumnDefinition, value: T | (() => T)): T {
  if (!fits) throw badValue(column);
  return typeof value === 'function' ? value() : value;
}

const badValue = (column: ColumnDefinition) =>
  badRequest(`Cannot convert the value of '${column.name}' to its column type.`);
