import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import { type DataFolder, removeFiles } from './start-data.ts';

/** Keeps the state right after loading, for `POST /local/reset`. */
export function takeSnapshot(database: SqliteDatabase, folder: DataFolder): void {
  removeFiles(folder.snapshotPath);
  database.run('VACUUM INTO ?', [folder.snapshotPath]);
}

// How the data folder was started is no part of what people may change in it.
const tableNames = (database: SqliteDatabase, schema: string): readonly string[] =>
  database
    .all(
      `SELECT name FROM ${schema}.sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'local_start'`,
      [],
    )
    .map((row) => String(row['name']));

/** Puts every table back, in one transaction, without closing the handles that others hold. */
export function restoreSnapshot(database: SqliteDatabase, folder: DataFolder): void {
  database.run('ATTACH DATABASE ? AS start', [folder.snapshotPath]);
  try {
    database.transaction(() => {
      for (const table of tableNames(database, 'main')) database.run(`DELETE FROM main."${table}"`, []);
      for (const table of tableNames(database, 'start')) {
        database.run(`INSERT INTO main."${table}" SELECT * FROM start."${table}"`, []);
      }
    });
  } finally {
    database.run('DETACH DATABASE start', []);
  }
}
