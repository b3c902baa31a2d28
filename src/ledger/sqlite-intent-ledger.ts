import { type ETag, projectCode } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import { personId } from '../domain/values/person.ts';
import type { IntentLedger, UnfinishedIntent } from '../act-memories.ts';
import type { SqliteDatabase, SqlRow } from '../sqlite/sqlite-database.ts';

const add = `INSERT INTO intents (person, project, list, row, etag, is_undo, at) VALUES (?, ?, ?, ?, ?, ?, ?)
  RETURNING id`;
const remove = `DELETE FROM intents WHERE id <= ?1 AND (person, project, list, row) =
  (SELECT person, project, list, row FROM intents WHERE id = ?1)`;

/** Writes of which not everybody may have heard yet, in the embedded database. */
export function createSqliteIntentLedger(db: SqliteDatabase): IntentLedger {
  return {
    async begin({ person, project, list, on, isUndo, at }) {
      const [row, etag] = on.kind === 'addition' ? [on.key, null] : [String(on.item), on.etag];
      return Number(db.all(add, [person, project, list, row, etag, isUndo, at])[0]?.['id']);
    },
    async rememberWritten(id, etag) {
      db.run('UPDATE intents SET written = ? WHERE id = ?', [etag, id]);
    },
    async end(id) {
      db.run(remove, [id]);
    },
    async unfinishedUntil(moment) {
      return db.all('SELECT * FROM intents WHERE at <= ? ORDER BY id', [moment]).map(intentOf);
    },
  };
}

const intentOf = (row: SqlRow): UnfinishedIntent => ({
  id: Number(row['id']),
  person: personId(String(row['person'])),
  project: projectCode(String(row['project'])),
  list: String(row['list']),
  on: rowOf(row),
  isUndo: row['is_undo'] === 1,
  written: row['written'] === null ? undefined : (String(row['written']) as ETag),
  at: row['at'] as Moment,
});

const rowOf = ({ row, etag }: SqlRow): UnfinishedIntent['on'] =>
  etag === null
    ? { kind: 'addition', key: String(row) }
    : { kind: 'version', item: Number(row), etag: String(etag) as ETag };
