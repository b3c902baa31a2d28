import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import { invalidRequest, nameAlreadyExists } from '../request/graph-refusal.ts';
import type { ColumnDefinition } from './column-definition.ts';

/** SharePoint's limit of indexed columns in one list. */
const mostIndexes = 20;

/** The columns that somebody made, in the order of the list. */
export function columnsOf(db: SqliteDatabase, listId: string): readonly ColumnDefinition[] {
  const rows = db.all('SELECT definition FROM graph_columns WHERE list_id = ? ORDER BY position', [listId]);
  return rows.map((row) => JSON.parse(String(row['definition'])) as ColumnDefinition);
}

export function addColumn(db: SqliteDatabase, siteId: string, listId: string, column: ColumnDefinition): void {
  const others = columnsOf(db, listId);
  if (others.some((other) => other.name.toLowerCase() === column.name.toLowerCase())) throw nameAlreadyExists();
  refuseTooManyIndexes([...others, column]);
  refuseForeignLookup(db, siteId, column);
  const position = Number(
    db.all('SELECT COALESCE(MAX(position), -1) + 1 AS next FROM graph_columns WHERE list_id = ?', [listId])[0]?.[
      'next'
    ],
  );
  db.run('INSERT INTO graph_columns (list_id, name, position, id, definition) VALUES (?, ?, ?, ?, ?)', [
    listId,
    column.name,
    position,
    column.id,
    JSON.stringify(column),
  ]);
}

export function replaceColumn(db: SqliteDatabase, listId: string, column: ColumnDefinition): void {
  const others = columnsOf(db, listId).filter((other) => other.name !== column.name);
  refuseTooManyIndexes([...others, column]);
  const sql = 'UPDATE graph_columns SET definition = ? WHERE list_id = ? AND name = ?';
  db.run(sql, [JSON.stringify(column), listId, column.name]);
}

export function removeColumn(db: SqliteDatabase, listId: string, column: ColumnDefinition): void {
  db.run('DELETE FROM graph_columns WHERE list_id = ? AND name = ?', [listId, column.name]);
  db.run('DELETE FROM graph_unique_values WHERE list_id = ? AND column_name = ?', [listId, column.name]);
}

function refuseTooManyIndexes(columns: readonly ColumnDefinition[]): void {
  const indexed = columns.filter((column) => column.indexed).length;
  if (indexed > mostIndexes) throw invalidRequest(`A list cannot have more than ${mostIndexes} indexed columns`);
}

function refuseForeignLookup(db: SqliteDatabase, siteId: string, column: ColumnDefinition): void {
  if (!column.lookup) return;
  const target = db.all('SELECT 1 FROM graph_lists WHERE id = ? AND site_id = ?', [column.lookup.listId, siteId]);
  if (target.length === 0) throw invalidRequest('The list of the lookup column does not exist on this site');
}
