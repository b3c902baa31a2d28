import type { SqliteDatabase, SqlRow } from '../../sqlite/sqlite-database.ts';
import type { Activity } from './activity.ts';

/** An activity as it stands in a conversation now. */
export interface StoredActivity {
  readonly id: string;
  /** The conversation without its thread. */
  readonly place: string;
  /** In a channel: the message that started the thread. */
  readonly thread: string | null;
  /** 'bot', or the object id of the person who wrote it. */
  readonly sender: string;
  /** Rises with every change, of this or any other activity. */
  readonly revision: number;
  readonly isDeleted: boolean;
  readonly activity: Activity;
}

type NewActivity = Pick<StoredActivity, 'id' | 'place' | 'thread' | 'sender' | 'activity'>;

export interface ActivityStore {
  nextId(): string;
  add(activity: NewActivity): StoredActivity;
  /** Absent when there is no such activity (any more). */
  replace(id: string, activity: Activity): StoredActivity | undefined;
  remove(id: string): StoredActivity | undefined;
  find(id: string): StoredActivity | undefined;
  /** Everything in one place that changed after a revision, in the order of its ids. */
  changedSince(place: string, revision: number): readonly StoredActivity[];
  clear(): void;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS local_activity (
  id TEXT PRIMARY KEY, place TEXT NOT NULL, thread TEXT, sender TEXT NOT NULL, revision INTEGER NOT NULL,
  is_deleted INTEGER NOT NULL, activity TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS local_activity_place ON local_activity (place, revision);
  CREATE INDEX IF NOT EXISTS local_activity_revision ON local_activity (revision)`;

/** Keeps the activities of all conversations. */
export function createActivityStore(db: SqliteDatabase, now: () => Date): ActivityStore {
  db.exec(SCHEMA);
  const nextId = risingIds(highest(db, 'CAST(id AS INTEGER)'), now);
  const nextRevision = () => highest(db, 'revision') + 1;
  const find = (id: string) => db.all('SELECT * FROM local_activity WHERE id = ?', [id]).map(storedActivity)[0];
  const change = (id: string, assignment: string, value: string | number) => {
    const sql = `UPDATE local_activity SET ${assignment}, revision = ? WHERE id = ? AND is_deleted = 0`;
    return db.run(sql, [value, nextRevision(), id]).changes === 0 ? undefined : find(id);
  };
  return {
    nextId,
    find,
    add: (added) => insert(db, { ...added, revision: nextRevision(), isDeleted: false }),
    replace: (id, activity) => change(id, 'activity = ?', JSON.stringify(activity)),
    remove: (id) => change(id, 'is_deleted = ?', 1),
    changedSince: (place, revision) =>
      db
        .all('SELECT * FROM local_activity WHERE place = ? AND revision > ? ORDER BY CAST(id AS INTEGER)', [
          place,
          revision,
        ])
        .map(storedActivity),
    clear: () => db.exec('DELETE FROM local_activity'),
  };
}

// Teams' ids are milliseconds; they rise even when the business clock stands still or is set back.
function risingIds(start: number, now: () => Date): () => string {
  let last = start;
  return () => {
    last = Math.max(last + 1, now().getTime());
    return String(last);
  };
}

function highest(db: SqliteDatabase, expression: string): number {
  const [row] = db.all(`SELECT MAX(${expression}) AS highest FROM local_activity`);
  return Number(row?.['highest'] ?? 0);
}

function insert(db: SqliteDatabase, stored: StoredActivity): StoredActivity {
  const { id, place, thread, sender, revision, isDeleted, activity } = stored;
  db.run(
    'INSERT INTO local_activity (id, place, thread, sender, revision, is_deleted, activity) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [id, place, thread, sender, revision, isDeleted, JSON.stringify(activity)],
  );
  return stored;
}

function storedActivity(row: SqlRow): StoredActivity {
  return {
    id: String(row['id']),
    place: String(row['place']),
    thread: row['thread'] === null ? null : String(row['thread']),
    sender: String(row['sender']),
    revision: Number(row['revision']),
    isDeleted: row['is_deleted'] === 1,
    activity: JSON.parse(String(row['activity'])) as Activity,
  };
}
