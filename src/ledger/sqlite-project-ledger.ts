import { day } from '../domain/values/day.ts';
import { projectCode } from '../domain/values/ids.ts';
import type { PersonId } from '../domain/values/person.ts';
import type { Project, ProjectLedger } from '../ports.ts';
import type { SqliteDatabase, SqlRow } from '../sqlite/sqlite-database.ts';

const putProject = `INSERT INTO projects (code, site_id, team_id, channel_id, watched_since) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (code) DO UPDATE SET site_id = excluded.site_id, team_id = excluded.team_id,
  channel_id = excluded.channel_id, watched_since = excluded.watched_since`;

/** Connected projects and their conversations, in the embedded database. */
export function createSqliteProjectLedger(db: SqliteDatabase): ProjectLedger {
  return {
    async connect({ code, siteId, teamId, channelId, watchedSince }) {
      db.run(putProject, [code, siteId, teamId, channelId, watchedSince]);
    },
    async projects() {
      return db.all('SELECT * FROM projects ORDER BY code').map(projectOf);
    },
    async projectOfChannel(channelId) {
      return db.all('SELECT * FROM projects WHERE channel_id = ? ORDER BY code', [channelId]).map(projectOf)[0];
    },
    async rememberConversation(owner, reference) {
      db.run('INSERT OR REPLACE INTO conversations (owner, reference) VALUES (?, ?)', [ownerKey(owner), reference]);
    },
    async conversationOf(owner) {
      const row = db.all('SELECT reference FROM conversations WHERE owner = ?', [ownerKey(owner)])[0];
      return row && String(row['reference']);
    },
  };
}

const ownerKey = (owner: { person: PersonId } | { channel: string }): string =>
  'person' in owner ? `person ${owner.person}` : `channel ${owner.channel}`;

const projectOf = (row: SqlRow): Project => ({
  code: projectCode(String(row['code'])),
  siteId: String(row['site_id']),
  teamId: String(row['team_id']),
  channelId: String(row['channel_id']),
  watchedSince: day(String(row['watched_since'])),
});
