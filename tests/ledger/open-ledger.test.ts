import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { ledgerVersion } from '../../src/ledger/ledger-schema.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { openSqliteDatabase } from '../../src/sqlite/sqlite-database.ts';

const now = '2026-11-24T07:30:00.000Z' as Moment;
const project = {
  code: projectCode('RVB'),
  siteId: 's',
  teamId: 't',
  channelId: 'c',
  watchedSince: day('2026-11-23'),
};
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-ledger-'));
  path = join(folder, 'ledger.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

function mustOpen(at = path) {
  const opened = openLedger(at, now, { durable: false });
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

describe('opening the ledger', () => {
  test('a folder that is not there yet is made', () => {
    mustOpen(join(folder, 'a', 'b', 'ledger.db')).close();
    expect(readdirSync(join(folder, 'a', 'b'))).toContain('ledger.db');
  });

  test('what was written is there after reopening', async () => {
    const first = mustOpen();
    await first.projects.connect(project);
    first.close();
    expect(await mustOpen().projects.projects()).toEqual([project]);
  });

  test('a file that is no database is set aside with its content, and the next start has a new one', async () => {
    writeFileSync(path, 'this is no database, but somebody may still want to look at it'.repeat(50));
    const opened = openLedger(path, now);
    expect(opened).toMatchObject({
      ok: false,
      problem: { kind: 'broken', setAside: `${path}.broken-2026-11-24T073000.000Z` },
    });
    expect(readFileSync(`${path}.broken-2026-11-24T073000.000Z`, 'utf8')).toMatch(/^this is no database/);
    expect(await mustOpen().projects.projects()).toEqual([]);
  });

  test('a database with a torn page is set aside', async () => {
    const ledger = mustOpen();
    const keys = Array.from({ length: 3000 }, (_, index) => `a key that takes some room ${index}`);
    await ledger.sends.claimOccasions('m', 'ann' as never, keys, now);
    ledger.close();
    const db = openSqliteDatabase(path);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x55, 8192, 65_536));
    expect(openLedger(path, now)).toMatchObject({ ok: false, problem: { kind: 'broken' } });
    expect(readdirSync(folder).filter((name) => name === 'ledger.db')).toEqual([]);
  });

  test('a file of a newer version is left alone', () => {
    const db = openSqliteDatabase(path, { durable: false });
    db.exec(`PRAGMA user_version = ${ledgerVersion + 1}`);
    db.close();
    expect(openLedger(path, now)).toEqual({
      ok: false,
      problem: { kind: 'newer', path, version: ledgerVersion + 1 },
    });
    expect(readdirSync(folder)).toContain('ledger.db');
  });

  test('clearing forgets everything and keeps the ledger usable', async () => {
    const ledger = mustOpen();
    await ledger.projects.connect(project);
    await ledger.undo.firstTime('k', now);
    ledger.clear();
    expect(await ledger.projects.projects()).toEqual([]);
    expect(await ledger.undo.firstTime('k', now)).toBe(true);
  });
});
