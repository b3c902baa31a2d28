import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteDatabase, type SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import { StartProblem } from './start-problem.ts';

/** The files of one local Microsoft 365. */
export interface DataFolder {
  readonly directory: string;
  readonly databasePath: string;
  /** What a reset goes back to. */
  readonly snapshotPath: string;
  readonly ledgerPath: string;
}

export const dataFolder = (directory: string): DataFolder => ({
  directory,
  databasePath: join(directory, 'm365.db'),
  snapshotPath: join(directory, 'm365-start.db'),
  ledgerPath: join(directory, 'ledger.db'),
});

const withCompanions = (path: string): readonly string[] => [path, `${path}-wal`, `${path}-shm`];

export function removeFiles(...paths: readonly string[]): void {
  for (const path of paths.flatMap(withCompanions)) rmSync(path, { force: true });
}

/** Begins anew: only files that Spil itself made are removed. */
export function emptyFolder(folder: DataFolder): void {
  removeFiles(folder.databasePath, folder.snapshotPath, folder.ledgerPath);
}

export function makeFolder({ directory }: DataFolder): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new StartProblem(`Cannot use ${directory} for data.`, 'Give another folder with --data DIR.', error);
  }
}

/** Opens the emulator's database; a broken file is left alone and named. */
export function openData(folder: DataFolder, durable: boolean): SqliteDatabase {
  makeFolder(folder);
  const existed = existsSync(folder.databasePath);
  try {
    const database = openSqliteDatabase(folder.databasePath, { durable });
    database.exec('CREATE TABLE IF NOT EXISTS local_start (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
    return database;
  } catch (error) {
    const cure = existed
      ? 'Move the folder away to keep it, or start with --fresh to begin anew.'
      : 'Give another folder with --data DIR.';
    throw new StartProblem(`The data in ${folder.directory} cannot be read.`, cure, error);
  }
}

export const readStart = (database: SqliteDatabase, name: string): string | undefined => {
  const value = database.all('SELECT value FROM local_start WHERE name = ?', [name])[0]?.['value'];
  return typeof value === 'string' ? value : undefined;
};

export const writeStart = (database: SqliteDatabase, name: string, value: string): void => {
  database.run(
    'INSERT INTO local_start (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    [name, value],
  );
};
