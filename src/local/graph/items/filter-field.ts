import { badRequest, invalidRequest } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import { columnKind } from '../lists/column-kind.ts';

/** A field as the database finds it. */
export interface FilterField {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'dateTime';
  readonly indexed: boolean;
  readonly sql: string;
}

const systemFields: Readonly<Record<string, Omit<FilterField, 'name'>>> = {
  id: { kind: 'number', indexed: true, sql: 'id' },
  ID: { kind: 'number', indexed: true, sql: 'id' },
  Created: { kind: 'dateTime', indexed: false, sql: 'created_at' },
  Modified: { kind: 'dateTime', indexed: false, sql: 'modified_at' },
  AuthorLookupId: { kind: 'number', indexed: false, sql: "json_extract(created_by, '$.lookupId')" },
  EditorLookupId: { kind: 'number', indexed: false, sql: "json_extract(modified_by, '$.lookupId')" },
};

/** Finds the field that a filter or an order names. */
export function filterField(columns: readonly ColumnDefinition[], name: string): FilterField {
  const system = systemFields[name];
  if (system) return { name, ...system };
  const bare = name.replace(/LookupId$/, '');
  const column = columns.find((candidate) => candidate.name === name) ?? columns.find((other) => other.name === bare);
  if (!column) throw invalidRequest(`Field '${name}' is not recognied`);
  // A lookup can be found by its id only, never by what it shows (contrib#7896).
  if ((column.personOrGroup ?? column.lookup) && column.name === name) throw badRequest('Invalid filter clause');
  return { name, kind: comparedAs(column), indexed: column.indexed, sql: `json_extract(vals, '$."${column.name}"')` };
}

/** A column without an index can only be asked with a header that says the asker knows the risk (docs#2279). */
export function refuseUnindexed(fields: readonly FilterField[], prefer: string): void {
  if (/HonorNonIndexedQueriesWarningMayFailRandomly/i.test(prefer)) return;
  const offender = fields.find((field) => !field.indexed);
  if (!offender) return;
  throw invalidRequest(
    `Field '${offender.name}' cannot be referenced in filter or orderby as it is not indexed. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header to allow this, but be warned that such queries may fail on large lists.`,
  );
}

function comparedAs(column: ColumnDefinition): FilterField['kind'] {
  const kind = columnKind(column);
  if (kind === 'number' || kind === 'person' || kind === 'lookup') return 'number';
  return kind === 'boolean' || kind === 'dateTime' ? kind : 'text';
}
