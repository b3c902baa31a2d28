import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';

/** Steps from an empty file to today's tables; a step that has been released is never changed, only followed. */
const steps: readonly string[] = [
  `CREATE TABLE occasions (key TEXT PRIMARY KEY, message TEXT NOT NULL, recipient TEXT NOT NULL, claimed_at TEXT NOT NULL);
   CREATE INDEX occasions_by_message ON occasions (message);
   CREATE TABLE attempts (message TEXT, channel TEXT, state TEXT NOT NULL, at TEXT NOT NULL, reason TEXT, reference TEXT,
     PRIMARY KEY (message, channel));
   CREATE TABLE projects (code TEXT PRIMARY KEY, site_id TEXT NOT NULL, team_id TEXT NOT NULL, channel_id TEXT NOT NULL,
     watched_since TEXT NOT NULL);
   CREATE INDEX projects_by_channel ON projects (channel_id);
   CREATE TABLE conversations (owner TEXT PRIMARY KEY, reference TEXT NOT NULL);
   CREATE TABLE writes (person TEXT, conversation TEXT, project TEXT NOT NULL, list TEXT NOT NULL, item INTEGER NOT NULL,
     etag TEXT NOT NULL, was_addition INTEGER NOT NULL, at TEXT NOT NULL, PRIMARY KEY (person, conversation));
   CREATE TABLE seen_keys (key TEXT PRIMARY KEY, at TEXT NOT NULL);
   CREATE INDEX seen_keys_by_time ON seen_keys (at);
   CREATE TABLE subscriptions (id TEXT PRIMARY KEY, site_id TEXT NOT NULL, list TEXT NOT NULL, client_state TEXT NOT NULL,
     expires_at TEXT NOT NULL);
   CREATE INDEX subscriptions_by_site ON subscriptions (site_id);
   CREATE TABLE cursors (site_id TEXT, list TEXT, link TEXT NOT NULL, PRIMARY KEY (site_id, list));`,
  // What changed by itself because of a write is taken back with it: ids and versions only.
  `ALTER TABLE writes ADD COLUMN followed TEXT NOT NULL DEFAULT '[]';`,
  // From which moment on the timer looks at what should have followed by itself.
  `CREATE TABLE looks (project TEXT PRIMARY KEY, since TEXT NOT NULL);`,
  // Writes of which not everybody may have heard yet: a row is named by its id, an addition by its key.
  `CREATE TABLE intents (id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, project TEXT NOT NULL,
     list TEXT NOT NULL, row TEXT NOT NULL, etag TEXT, is_undo INTEGER NOT NULL, written TEXT, at TEXT NOT NULL);`,
  // One sentence may write several rows, which are taken back together.
  `CREATE TABLE said_writes (person TEXT, conversation TEXT, project TEXT NOT NULL, list TEXT NOT NULL, item INTEGER NOT NULL,
     etag TEXT NOT NULL, was_addition INTEGER NOT NULL, at TEXT NOT NULL, followed TEXT NOT NULL,
     PRIMARY KEY (person, conversation, project, list, item));
   INSERT INTO said_writes SELECT person, conversation, project, list, item, etag, was_addition, at, followed FROM writes;
   DROP TABLE writes;
   ALTER TABLE said_writes RENAME TO writes;`,
];

/** The schema that this version of Spil writes. */
export const ledgerVersion = steps.length;

export const versionIn = (db: SqliteDatabase): number => Number(db.all('PRAGMA user_version')[0]?.['user_version']);

/** Brings a ledger of any earlier version up to date, all or nothing. */
export function migrateLedger(db: SqliteDatabase): void {
  const missing = steps.slice(versionIn(db));
  if (missing.length === 0) return;
  db.transaction(() => {
    for (const step of missing) db.exec(step);
    db.exec(`PRAGMA user_version = ${ledgerVersion}`);
  });
}
