import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LedgerShape, readLedger } from '../../infra/scripts/shapes/ledger-shape.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { ledgerVersion } from '../../src/ledger/ledger-schema.ts';
import { type Ledger, openLedger } from '../../src/ledger/open-ledger.ts';
import { openSqliteDatabase, type SqliteDatabase, type SqlRow } from '../../src/sqlite/sqlite-database.ts';
import { storedShapes } from './stored-shapes.ts';

const now = '2027-01-04T07:30:00.000Z' as Moment;
let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'upgrade-ledger-')), 'ledger.db');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

function at<T>(use: (db: SqliteDatabase) => T): T {
  const db = openSqliteDatabase(path, { durable: false });
  try {
    return use(db);
  } finally {
    db.close();
  }
}

async function withToday<T>(use: (ledger: Ledger) => Promise<T>): Promise<T> {
  const opened = openLedger(path, now, { durable: false });
  if (!opened.ok) throw new Error(opened.problem.kind);
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}

/** The cells that the older ledger had, of a row that may have more of them by now. */
const cellsOf = (row: SqlRow, older: SqlRow): SqlRow =>
  Object.fromEntries(Object.keys(older).map((column) => [column, row[column] ?? null]));

const keptIn = (after: LedgerShape, before: LedgerShape): LedgerShape['rows'] =>
  Object.fromEntries(
    Object.entries(before.rows).map(([table, rows]) => [
      table,
      (after.rows[table] ?? []).map((row) => cellsOf(row, rows[0] ?? {})),
    ]),
  );

describe.each(storedShapes())('a ledger of $name', ({ ledgerText }) => {
  test('is brought to the version of now, with every cell as it was', async () => {
    at((db) => db.exec(ledgerText));
    const before = at(readLedger);
    await withToday(async () => undefined);
    const after = at(readLedger);
    expect(after.version).toBe(ledgerVersion);
    expect(Object.values(before.rows).every((rows) => rows.length > 0)).toBe(true);
    expect(keptIn(after, before)).toEqual(before.rows);
  });

  test('is understood: who was told stays told, what was unfinished is taken up', async () => {
    at((db) => db.exec(ledgerText));
    await withToday(async ({ projects, sends }) => {
      expect(await projects.projects()).toMatchObject([{ code: 'RVB', watchedSince: '2026-11-23' }]);
      expect(await sends.attemptsOf('reminder|told')).toMatchObject([{ channel: 'chat', state: 'sent' }]);
      expect((await sends.unfinishedMessages()).map(({ key }) => key)).toEqual(['occasion 3']);
      expect(await sends.claimedOccasions(['occasion 1', 'occasion 9'])).toEqual(new Set(['occasion 1']));
    });
  });
});
