import type { ProjectCode } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { SqliteDatabase } from '../sqlite/sqlite-database.ts';

/** From which moment on each project is looked at for what should have changed by itself. */
export interface LookLedger {
  /** Undefined for a project that was never looked at. */
  sinceOf(project: ProjectCode): Promise<Moment | undefined>;
  rememberSince(project: ProjectCode, since: Moment): Promise<void>;
}

/** Looks at projects, in the embedded database. */
export function createSqliteLookLedger(db: SqliteDatabase): LookLedger {
  return {
    async sinceOf(project) {
      const row = db.all('SELECT since FROM looks WHERE project = ?', [project])[0];
      return row && (row['since'] as Moment);
    },
    async rememberSince(project, since) {
      db.run('INSERT OR REPLACE INTO looks (project, since) VALUES (?, ?)', [project, since]);
    },
  };
}
