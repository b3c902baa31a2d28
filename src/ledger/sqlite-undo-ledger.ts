import { type ETag, projectCode } from '../domain/values/ids.ts';
import { addMinutes, type Moment } from '../domain/values/moment.ts';
import { personId } from '../domain/values/person.ts';
import type { UndoLedger, UndoRecord } from '../act-memories.ts';
import type { SqliteDatabase, SqlRow } from '../sqlite/sqlite-database.ts';

const putWrite = `INSERT OR REPLACE INTO writes (person, conversation, project, list, item, etag, was_addition, at,
  followed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** A card can be pressed again for as long as somebody scrolls back to it; after a month that is over. */
const keysKeptMinutes = 30 * 24 * 60;

/** Last writes and pressed cards, in the embedded database. */
export function createSqliteUndoLedger(db: SqliteDatabase): UndoLedger {
  return {
    async rememberWrite({ person, conversation, project, list, item, etag, wasAddition, followed, at }, joins = false) {
      if (!joins) db.run('DELETE FROM writes WHERE person = ? AND conversation = ?', [person, conversation]);
      const rows = JSON.stringify(followed);
      db.run(putWrite, [person, conversation, project, list, item, etag, wasAddition, at, rows]);
    },
    async lastWrites(person, conversation) {
      const sql = 'SELECT * FROM writes WHERE person = ? AND conversation = ? ORDER BY rowid DESC';
      return db.all(sql, [person, conversation]).map(writeOf);
    },
    async writeAt({ project, list, item, etag }) {
      const sql = 'SELECT * FROM writes WHERE project = ? AND list = ? AND item = ? AND etag = ?';
      return db.all(sql, [project, list, item, etag]).map(writeOf)[0];
    },
    async forgetWrite({ person, conversation, project, list, item }) {
      const key = 'person = ? AND conversation = ? AND project = ? AND list = ? AND item = ?';
      db.run(`DELETE FROM writes WHERE ${key}`, [person, conversation, project, list, item]);
    },
    async firstTime(key, at) {
      db.run('DELETE FROM seen_keys WHERE at < ?', [addMinutes(at, -keysKeptMinutes)]);
      return db.run('INSERT OR IGNORE INTO seen_keys (key, at) VALUES (?, ?)', [key, at]).changes > 0;
    },
    async wasSeen(key) {
      return db.all('SELECT 1 FROM seen_keys WHERE key = ?', [key]).length > 0;
    },
  };
}

const writeOf = (row: SqlRow): UndoRecord => ({
  person: personId(String(row['person'])),
  conversation: String(row['conversation']),
  project: projectCode(String(row['project'])),
  list: String(row['list']),
  item: Number(row['item']),
  etag: String(row['etag']) as ETag,
  wasAddition: row['was_addition'] === 1,
  followed: JSON.parse(String(row['followed'])) as UndoRecord['followed'],
  at: row['at'] as Moment,
});
