import { Temporal } from 'temporal-polyfill';
import { type GraphCore, graphNow, graphTime } from './graph-core.ts';
import { mergeChanges } from './items/field-writes.ts';
import { findItem, type StoredValue, updateItem } from './items/item-store.ts';
import type { ColumnDefinition } from './lists/column-definition.ts';
import { columnKind } from './lists/column-kind.ts';
import { columnsOf } from './lists/column-store.ts';
import { findList } from './lists/list-store.ts';
import { personAuthor } from './sites/author.ts';
import { siteById } from './sites/site-store.ts';

export interface EditedCell {
  readonly siteId: string;
  readonly list: string;
  readonly itemId: number;
  readonly oid: string;
}

/** Changes an item as SharePoint's own page would: nothing is checked, a date is local midnight of the site. */
export function editAsPerson(core: GraphCore, where: EditedCell, fields: Record<string, unknown>): void {
  const site = siteById(core.db, where.siteId);
  const list = findList(core.db, where.siteId, where.list);
  const item = list && findItem(core.db, list.id, where.itemId);
  if (!site || !list || !item) throw new Error(`there is no item ${where.itemId} in list ${where.list}`);
  const columns = columnsOf(core.db, list.id);
  const changes = new Map<string, StoredValue | undefined>();
  for (const [key, value] of Object.entries(fields)) {
    const column = columns.find((candidate) => key === candidate.name || key === `${candidate.name}LookupId`);
    if (column) changes.set(column.name, typedValue(column, value, site.timeZone));
  }
  const change = { list, columns, author: personAuthor(core, site.id, where.oid), now: graphNow(core) };
  updateItem(core.db, change, item.id, mergeChanges(item.values, changes));
  core.announceChange(list.id);
}

function typedValue(column: ColumnDefinition, value: unknown, timeZone: string): StoredValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  const kind = columnKind(column);
  if (kind === 'dateTime') return dateTyped(column, String(value), timeZone);
  if (kind === 'number' || kind === 'person' || kind === 'lookup') return Number(value);
  if (kind === 'people' || kind === 'lookups') return Array.isArray(value) ? value.map(Number) : [Number(value)];
  return value as StoredValue;
}

// A date typed in Amsterdam comes out of Graph as 22:00Z or 23:00Z of the day before (prosjektportalen#732).
function dateTyped(column: ColumnDefinition, value: string, timeZone: string): string {
  if (column.dateTime?.format !== 'dateOnly') return graphTime(new Date(value));
  const midnight = Temporal.PlainDate.from(value.slice(0, 10)).toZonedDateTime(timeZone);
  return graphTime(new Date(midnight.epochMilliseconds));
}
