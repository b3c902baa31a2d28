import { existsSync } from 'node:fs';
import { openSqliteDatabase, type SqliteDatabase } from '../ledger/sqlite-database.ts';
import { type DataFolder, readStart, writeStart } from './start-data.ts';

/** Chats that the ledger remembers carry our address: on another port they would lead nowhere. */
export function followAddress(database: SqliteDatabase, { ledgerPath }: DataFolder, origin: string): void {
  const earlier = readStart(database, 'origin');
  if (earlier !== undefined && earlier !== origin && existsSync(ledgerPath)) {
    const ledger = openSqliteDatabase(ledgerPath);
    try {
      ledger.run('UPDATE conversations SET reference = replace(reference, ?, ?)', [`${earlier}/`, `${origin}/`]);
    } finally {
      ledger.close();
    }
  }
  writeStart(database, 'origin', origin);
}
