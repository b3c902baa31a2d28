import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import { isObject, type JsonObject } from '../request/graph-exchange.ts';
import { badRequest, generalException, invalidRequest } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import { columnKind } from '../lists/column-kind.ts';
import { fieldValue } from './field-value.ts';
import type { StoredValue, StoredValues } from './item-store.ts';

/** What may be asked while the fields of a request are checked. */
export interface WriteContext {
  readonly db: SqliteDatabase;
  readonly siteId: string;
  readonly columns: readonly ColumnDefinition[];
  /** Hyperlinks can only be written when the request prefers SharePoint's 2.1 interface (docs#12638). */
  readonly prefersApi21: boolean;
}

/** Only what a request changes; undefined empties the field. */
export type FieldChanges = ReadonlyMap<string, StoredValue | undefined>;

export function parseFieldWrites(context: WriteContext, fields: unknown): FieldChanges {
  if (!isObject(fields)) throw badRequest('Invalid request body');
  const changes = new Map<string, StoredValue | undefined>();
  for (const [key, value] of Object.entries(fields)) {
    if (key.includes('@odata.') || key === 'id') continue;
    refuseUntyped(fields, key, value);
    const column = writtenColumn(context, key);
    changes.set(column.name, value === null ? undefined : fieldValue(context, column, value));
  }
  return changes;
}

export function mergeChanges(values: StoredValues, changes: FieldChanges): StoredValues {
  const merged = new Map<string, StoredValue | undefined>(Object.entries(values));
  for (const [name, value] of changes) merged.set(name, value);
  const filled = [...merged].filter((entry): entry is [string, StoredValue] => entry[1] !== undefined);
  return Object.fromEntries(filled);
}

// The OData layer cannot guess a type (docs#2991).
function refuseUntyped(fields: JsonObject, key: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || `${key}@odata.type` in fields) return;
  if (!Array.isArray(value) && ('Url' in value || 'url' in value)) return;
  throw badRequest(
    `A value without a type name was found and no expected type is available. When the model is specified, each value in the payload must have a type which can be either specified in the payload, explicitly by the caller or implicitly inferred from the parent value.`,
  );
}

function writtenColumn(context: WriteContext, key: string): ColumnDefinition {
  const column = key.endsWith('LookupId') ? lookupTarget(context, key) : plainTarget(context, key);
  // Microsoft's own spelling (docs#2609).
  if (!column || key.startsWith('_')) throw invalidRequest(`Field '${key}' is not recognied`);
  if (column.readOnly || columnKind(column) === 'calculated') throw invalidRequest(`Field '${key}' is read-only`);
  return column;
}

function plainTarget({ columns }: WriteContext, key: string): ColumnDefinition | undefined {
  const column = columns.find((candidate) => candidate.name === key);
  const takesIds = column && (column.personOrGroup ?? column.lookup);
  return takesIds ? undefined : column;
}

function lookupTarget({ columns }: WriteContext, key: string): ColumnDefinition | undefined {
  const name = key.slice(0, -'LookupId'.length);
  // Graph translates FooLookupId to SharePoint's FooId, and a real column of that name catches the value (docs#19901).
  const clash = columns.find((candidate) => candidate.name === `${name}Id`);
  if (clash && columnKind(clash) !== 'text') throw generalException(500);
  if (clash) return clash;
  const column = columns.find((candidate) => candidate.name === name);
  if (column && (column.personOrGroup ?? column.lookup)) return column;
  return columns.find((candidate) => candidate.name === key);
}
