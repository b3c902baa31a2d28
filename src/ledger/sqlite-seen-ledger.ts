import type { Moment } from '../domain/values/moment.ts';
import type { SeenLedger } from '../ports.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';

/** Items that people saw, in the embedded database. */
export const createSqliteSeenLedger = (db: SqliteDatabase): SeenLedger => ({
  async sinceWhen({ person, project, list, item }, now) {
    const key = [person, project, list, item];
    db.run('INSERT OR IGNORE INTO seen_items (person, project, list, item, at) VALUES (?, ?, ?, ?, ?)', [...key, now]);
    const [row] = db.all('SELECT at FROM seen_items WHERE person = ? AND project = ? AND list = ? AND item = ?', key);
    return row?.['at'] as Moment;
  },
});
