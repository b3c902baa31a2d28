import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';

/** Keeps for whom the Teams app is not installed. */
export function storeInstalled(db: SqliteDatabase, oid: string, installed: boolean): void {
  if (installed) db.run('DELETE FROM graph_not_installed WHERE user_id = ?', [oid]);
  else db.run('INSERT OR IGNORE INTO graph_not_installed (user_id) VALUES (?)', [oid]);
}

export function isInstalled(db: SqliteDatabase, oid: string): boolean {
  return db.all('SELECT 1 FROM graph_not_installed WHERE user_id = ?', [oid]).length === 0;
}
