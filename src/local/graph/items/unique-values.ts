import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import { invalidRequest } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from '../lists/column-definition.ts';

/** Refuses a value that another item already has in a unique column. */
export function claimUniqueValues(
  db: SqliteDatabase,
  listId: string,
  columns: readonly ColumnDefinition[],
  itemId: number,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const column of columns.filter((candidate) => candidate.enforceUniqueValues)) {
    db.run('DELETE FROM graph_unique_values WHERE list_id = ? AND column_name = ? AND item_id = ?', [
      listId,
      column.name,
      itemId,
    ]);
    claim(db, listId, column.name, itemId, values[column.name]);
  }
}

export function releaseUniqueValues(db: SqliteDatabase, listId: string, itemId: number): void {
  db.run('DELETE FROM graph_unique_values WHERE list_id = ? AND item_id = ?', [listId, itemId]);
}

/** After a change of the column itself: the items that are there must agree with it. */
export function reindexUniqueValues(db: SqliteDatabase, listId: string, column: ColumnDefinition): void {
  db.run('DELETE FROM graph_unique_values WHERE list_id = ? AND column_name = ?', [listId, column.name]);
  if (!column.enforceUniqueValues) return;
  for (const row of db.all('SELECT id, vals FROM graph_items WHERE list_id = ?', [listId])) {
    const values = JSON.parse(String(row['vals'])) as Record<string, unknown>;
    claim(db, listId, column.name, Number(row['id']), values[column.name]);
  }
}

function claim(db: SqliteDatabase, listId: string, name: string, itemId: number, value: unknown): void {
  if (value === undefined || value === '') return;
  const sql = `INSERT OR IGNORE INTO graph_unique_values (list_id, column_name, value, item_id) VALUES (?, ?, ?, ?)`;
  if (db.run(sql, [listId, name, String(value), itemId]).changes > 0) return;
  throw invalidRequest('One or more fields with unique constraints already has the provided value');
}
