import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';

export interface GraphUser {
  id: string;
  upn: string;
  mail: string;
  displayName: string;
  userType: 'Member' | 'Guest';
  givenName?: string;
  surname?: string;
  jobTitle?: string;
}

export function storeUser(db: SqliteDatabase, user: GraphUser): void {
  db.run('INSERT OR REPLACE INTO graph_users (id, upn, profile) VALUES (?, ?, ?)', [
    user.id,
    user.upn,
    JSON.stringify(user),
  ]);
}

/** Finds somebody by object id or user principal name. */
export function findUser(db: SqliteDatabase, idOrUpn: string): GraphUser | undefined {
  const rows = db.all('SELECT profile FROM graph_users WHERE id = ? OR upn = ?', [idOrUpn, idOrUpn]);
  return rows[0] && userOf(rows[0]);
}

export function allUsers(db: SqliteDatabase): readonly GraphUser[] {
  return db.all('SELECT profile FROM graph_users ORDER BY id').map(userOf);
}

function userOf(row: SqlRow): GraphUser {
  return JSON.parse(String(row['profile'])) as GraphUser;
}
