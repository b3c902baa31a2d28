import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';
import type { GraphList } from '../lists/list-store.ts';
import type { Author } from '../sites/author.ts';
import { stableGuid } from '../stable-guid.ts';
import { claimUniqueValues, releaseUniqueValues } from './unique-values.ts';

export type StoredValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly number[]
  | Readonly<Record<string, string>>;
export type StoredValues = Readonly<Record<string, StoredValue>>;

export interface GraphItem {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly seq: number;
  readonly createdAt: string;
  readonly createdBy: Author;
  readonly modifiedAt: string;
  readonly modifiedBy: Author;
  readonly values: StoredValues;
}

/** Where, by whom and when a change happens. */
export interface ItemChange {
  readonly list: GraphList;
  readonly columns: readonly ColumnDefinition[];
  readonly author: Author;
  readonly now: string;
}

export const etagOf = (item: GraphItem): string => `"${item.guid},${item.version}"`;

export function findItem(db: SqliteDatabase, listId: string, id: string | number): GraphItem | undefined {
  if (!/^[1-9]\d*$/.test(String(id))) return undefined;
  return db.all('SELECT * FROM graph_items WHERE list_id = ? AND id = ?', [listId, Number(id)]).map(itemOf)[0];
}

export function insertItem(db: SqliteDatabase, change: ItemChange, values: StoredValues): GraphItem {
  const { list, now } = change;
  const seq = nextSeq(db, list.id);
  const id = Number(db.all('SELECT next_item_id AS id FROM graph_lists WHERE id = ?', [list.id])[0]?.['id']);
  db.run('UPDATE graph_lists SET next_item_id = next_item_id + 1 WHERE id = ?', [list.id]);
  claimUniqueValues(db, list.id, change.columns, id, values);
  const by = JSON.stringify(change.author);
  db.run(
    `INSERT INTO graph_items (list_id, id, guid, version, seq, created_at, created_by, modified_at, modified_by, vals)
     VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    [list.id, id, stableGuid(list.id, String(id)), seq, now, by, now, by, JSON.stringify(values)],
  );
  keepVersion(db, list.id, id);
  return findItem(db, list.id, id) as GraphItem;
}

export function updateItem(db: SqliteDatabase, change: ItemChange, id: number, values: StoredValues): GraphItem {
  const { list, now } = change;
  claimUniqueValues(db, list.id, change.columns, id, values);
  db.run(
    `UPDATE graph_items SET version = version + 1, seq = ?, modified_at = ?, modified_by = ?, vals = ?
     WHERE list_id = ? AND id = ?`,
    [nextSeq(db, list.id), now, JSON.stringify(change.author), JSON.stringify(values), list.id, id],
  );
  keepVersion(db, list.id, id);
  return findItem(db, list.id, id) as GraphItem;
}

export function deleteItem(db: SqliteDatabase, list: GraphList, id: number): void {
  db.run('DELETE FROM graph_items WHERE list_id = ? AND id = ?', [list.id, id]);
  db.run('DELETE FROM graph_versions WHERE list_id = ? AND item_id = ?', [list.id, id]);
  db.run('INSERT INTO graph_deleted_items (list_id, id, seq) VALUES (?, ?, ?)', [list.id, id, nextSeq(db, list.id)]);
  releaseUniqueValues(db, list.id, id);
}

export function itemOf(row: SqlRow): GraphItem {
  return {
    id: Number(row['id']),
    guid: String(row['guid']),
    version: Number(row['version']),
    seq: Number(row['seq']),
    createdAt: String(row['created_at']),
    createdBy: JSON.parse(String(row['created_by'])) as Author,
    modifiedAt: String(row['modified_at']),
    modifiedBy: JSON.parse(String(row['modified_by'])) as Author,
    values: JSON.parse(String(row['vals'])) as StoredValues,
  };
}

function nextSeq(db: SqliteDatabase, listId: string): number {
  db.run('UPDATE graph_lists SET seq = seq + 1 WHERE id = ?', [listId]);
  return Number(db.all('SELECT seq FROM graph_lists WHERE id = ?', [listId])[0]?.['seq']);
}

function keepVersion(db: SqliteDatabase, listId: string, id: number): void {
  db.run(
    `INSERT INTO graph_versions (list_id, item_id, version, modified_at, modified_by, vals)
     SELECT list_id, id, version, modified_at, modified_by, vals FROM graph_items WHERE list_id = ? AND id = ?`,
    [listId, id],
  );
}
