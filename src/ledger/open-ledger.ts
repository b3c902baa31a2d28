import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Moment } from '../domain/values/moment.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { ActMemories } from '../act-memories.ts';
import type { ProjectLedger, SendLedger } from '../ports.ts';
import { ledgerVersion, migrateLedger, versionIn } from './ledger-schema.ts';
import { createSqliteCursorLedger, type CursorLedger } from './sqlite-cursor-ledger.ts';
import { openSqliteDatabase, type SqliteDatabase } from '../sqlite/sqlite-database.ts';
import { createSqliteIntentLedger } from './sqlite-intent-ledger.ts';
import { createSqliteLookLedger, type LookLedger } from './sqlite-look-ledger.ts';
import { createSqliteProjectLedger } from './sqlite-project-ledger.ts';
import { createSqliteSendLedger } from './sqlite-send-ledger.ts';
import { createSqliteSubscriptionLedger, type SubscriptionLedger } from './sqlite-subscription-ledger.ts';
import { createSqliteUndoLedger } from './sqlite-undo-ledger.ts';

/** Everything that Spil itself remembers, each part under the name by which rooms ask for it. */
export interface Memories extends ActMemories {
  readonly sends: SendLedger;
  readonly projects: ProjectLedger;
  readonly subscriptions: SubscriptionLedger;
  readonly cursors: CursorLedger;
  readonly looks: LookLedger;
}

/** The memories in one file: ids and outcomes, no titles, names or texts. */
export interface Ledger extends Memories {
  /** Forgets everything; for the local Microsoft 365, which can be put back to its start. */
  clear(): void;
  close(): void;
}

export type LedgerProblem =
  /** The file could not be read and was set aside under this name: the next start makes a new one. */
  | { readonly kind: 'broken'; readonly setAside: string; readonly cause: unknown }
  /** A newer Spil wrote this file: start that version, or give this one another folder. */
  | { readonly kind: 'newer'; readonly path: string; readonly version: number };

/** Opens the ledger at path, creating or migrating it; a broken file is set aside, never deleted. */
export function openLedger(
  path: string,
  now: Moment,
  options: { readonly durable?: boolean } = {},
): Result<Ledger, LedgerProblem> {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  let db: SqliteDatabase | undefined;
  try {
    db = openSqliteDatabase(path, options);
    refuseDamage(db);
    const version = versionIn(db);
    if (version > ledgerVersion) {
      db.close();
      return refused({ kind: 'newer', path, version });
    }
    migrateLedger(db);
    return ok(ledgerOn(db));
  } catch (cause) {
    db?.close();
    if (!isDamage(cause)) throw cause;
    return refused({ kind: 'broken', setAside: setAside(path, now), cause });
  }
}

class DamagedLedger extends Error {}

function refuseDamage(db: SqliteDatabase): void {
  const found = String(Object.values(db.all('PRAGMA quick_check(1)')[0] ?? {})[0]);
  if (found !== 'ok') throw new DamagedLedger(found);
}

// A full disk or a locked file is no reason to put the memory of all sent reminders away.
function isDamage(cause: unknown): boolean {
  if (cause instanceof DamagedLedger) return true;
  const { code } = cause as { readonly code?: unknown };
  return typeof code === 'string' && /^SQLITE_(NOTADB|CORRUPT)/.test(code);
}

/** The journal files go along: they belong to this file and would damage a new one. */
function setAside(path: string, now: Moment): string {
  const target = `${path}.broken-${now.replaceAll(':', '')}`;
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, target + suffix);
  }
  return target;
}

function ledgerOn(db: SqliteDatabase): Ledger {
  return {
    sends: createSqliteSendLedger(db),
    projects: createSqliteProjectLedger(db),
    undo: createSqliteUndoLedger(db),
    intents: createSqliteIntentLedger(db),
    subscriptions: createSqliteSubscriptionLedger(db),
    cursors: createSqliteCursorLedger(db),
    looks: createSqliteLookLedger(db),
    clear: () => db.transaction(() => emptyTables(db)),
    close: () => db.close(),
  };
}

function emptyTables(db: SqliteDatabase): void {
  const tables = db.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
  for (const { name } of tables) db.run(`DELETE FROM "${String(name)}"`);
}
