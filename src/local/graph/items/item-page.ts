import type { SqliteDatabase, SqlValue } from '../../../sqlite/sqlite-database.ts';
import type { GraphRequest } from '../request/graph-exchange.ts';
import { badRequest, invalidRequest, tooManyRows } from '../request/graph-refusal.ts';
import { columnsOf } from '../lists/column-store.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import type { GraphList } from '../lists/list-store.ts';
import { parseFilter } from './filter-clause.ts';
import { type FilterField, filterField, refuseUnindexed } from './filter-field.ts';
import { clauseCondition, type SqlCondition } from './filter-sql.ts';
import { type GraphItem, itemOf } from './item-store.ts';
import { readSkipToken, writeSkipToken } from './skip-token.ts';

/** SharePoint's list view threshold: one query never touches more rows. */
const threshold = 5000;
const defaultPage = 200;

export interface ItemPage {
  readonly items: readonly GraphItem[];
  readonly skipToken: string | undefined;
}

interface Query {
  readonly conditions: readonly SqlCondition[];
  readonly order: { readonly field: FilterField; readonly descending: boolean } | undefined;
  readonly usesIndex: boolean;
}

/** One page of a list, as `$filter`, `$orderby`, `$top` and `$skiptoken` ask it. */
export function itemPage(db: SqliteDatabase, list: GraphList, request: GraphRequest): ItemPage {
  const query = readQuery(columnsOf(db, list.id), request);
  refuseLargeScan(db, list.id, query);
  const top = pageSize(request.query.get('top'));
  const skip = readSkipToken(request.query.get('skiptoken'));
  const rows = query.order
    ? sortedRows(db, list, query, top, skip.offset)
    : rowsById(db, list, query, top, skip.afterId);
  const items = rows.slice(0, top).map(itemOf);
  const next = { afterId: items.at(-1)?.id ?? 0, offset: query.order ? skip.offset + items.length : 0 };
  return { items, skipToken: rows.length > top ? writeSkipToken(next) : undefined };
}

/** `$top` is a wish: what is too large is cut without a word. */
export function pageSize(top: string | undefined): number {
  if (top === undefined) return defaultPage;
  const wished = Number(top);
  if (!Number.isInteger(wished) || wished < 1) throw badRequest('Invalid value for $top');
  return Math.min(wished, threshold);
}

function readQuery(columns: readonly ColumnDefinition[], request: GraphRequest): Query {
  const filter = request.query.get('filter');
  const clauses = filter === undefined ? [] : parseFilter(filter);
  const fields = clauses.map((clause) => filterField(columns, clause.field));
  const order = readOrder(columns, request.query.get('orderby'));
  refuseUnindexed(order ? [...fields, order.field] : fields, request.headers['prefer'] ?? '');
  const indexed = new Set(fields.filter((field) => field.indexed).map((field) => field.sql));
  if (indexed.size > 1) throw invalidRequest('The service can only filter on one indexed field at a time.');
  const conditions = clauses.map((clause, at) => clauseCondition(clause, fields[at] as FilterField));
  const indexedFirst = conditions.toSorted((a, b) => Number(isIndexed(b)) - Number(isIndexed(a)));
  return { conditions: indexedFirst, order, usesIndex: indexed.size > 0 };

  function isIndexed(condition: SqlCondition): boolean {
    return fields[conditions.indexOf(condition)]?.indexed ?? false;
  }
}

function readOrder(columns: readonly ColumnDefinition[], orderBy: string | undefined): Query['order'] {
  if (orderBy === undefined) return undefined;
  const match = /^\s*(?:fields\/)?(\w+)(?:\s+(asc|desc))?\s*$/i.exec(orderBy);
  if (!match) throw badRequest('Invalid orderby clause');
  return { field: filterField(columns, match[1] ?? ''), descending: match[2]?.toLowerCase() === 'desc' };
}

// Paging by id works at any size; everything else stops at the threshold and no retry helps (docs#8450).
function refuseLargeScan(db: SqliteDatabase, listId: string, query: Query): void {
  if (query.conditions.length === 0 && !query.order) return;
  const first = query.usesIndex ? query.conditions.slice(0, 1) : [];
  const { sql, params } = where(listId, first);
  const rows = Number(db.all(`SELECT COUNT(*) AS rows FROM graph_items WHERE ${sql}`, params)[0]?.['rows']);
  if (rows > threshold) throw tooManyRows();
}

function rowsById(db: SqliteDatabase, list: GraphList, query: Query, top: number, afterId: number) {
  const { sql, params } = where(list.id, [...query.conditions, { sql: 'id > ?', params: [afterId] }]);
  return db.all(`SELECT * FROM graph_items WHERE ${sql} ORDER BY id LIMIT ?`, [...params, top + 1]);
}

function sortedRows(db: SqliteDatabase, list: GraphList, query: Query, top: number, offset: number) {
  const { sql, params } = where(list.id, query.conditions);
  const by = `${query.order?.field.sql ?? 'id'} ${query.order?.descending ? 'DESC' : 'ASC'}, id`;
  return db.all(`SELECT * FROM graph_items WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`, [...params, top + 1, offset]);
}

function where(listId: string, conditions: readonly SqlCondition[]): { sql: string; params: SqlValue[] } {
  const all: readonly SqlCondition[] = [{ sql: 'list_id = ?', params: [listId] }, ...conditions];
  return {
    sql: all.map((condition) => condition.sql).join(' AND '),
    params: all.flatMap((condition) => condition.params),
  };
}
