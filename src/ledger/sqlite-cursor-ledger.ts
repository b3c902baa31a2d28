import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';

/** Where each list of a site was looked at last. */
export interface CursorLedger {
  cursorsOf(siteId: string): Promise<Readonly<Record<string, string>>>;
  rememberCursors(siteId: string, cursors: Readonly<Record<string, string>>): Promise<void>;
}

const put = 'INSERT OR REPLACE INTO cursors (site_id, list, link) VALUES (?, ?, ?)';

/** Delta cursors, in the embedded database. */
export function createSqliteCursorLedger(db: SqliteDatabase): CursorLedger {
  return {
    async cursorsOf(siteId) {
      const rows = db.all('SELECT list, link FROM cursors WHERE site_id = ?', [siteId]);
      return Object.fromEntries(rows.map((row) => [String(row['list']), String(row['link'])]));
    },
    async rememberCursors(siteId, cursors) {
      db.transaction(() => {
        for (const [list, link] of Object.entries(cursors)) db.run(put, [siteId, list, link]);
      });
    },
  };
}
