import { existsSync } from 'node:fs';
import { openSqliteDatabase, type SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import { type DataFolder, readStart, writeStart } from './start-data.ts';

/** Chats that the ledger remembers carry our address: on another port they would lead nowhere. */
export function followAddress(database: SqliteDatabase, { ledgerPath }: DataFolder, origin: string): void {
  const earlier = readStart(database, 'origin');
  if (earlier !== undefined && earlier !== origin && existsSync(ledgerPath)) move(ledgerPath, earlier, origin);
  writeStart(database, 'origin', origin);
}

function move(ledgerPath: string, earlier: string, origin: string): void {
  try {
    const ledger = openSqliteDatabase(ledgerPath);
    ledger.run('UPDATE conversations SET reference = replace(reference, ?, ?)', [`${earlier}/`, `${origin}/`]);
    ledger.close();
  } catch {
    // Spil itself opens the ledger next, and says what to do about one that cannot be read.
  }
}
