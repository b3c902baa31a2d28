import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import { findUser, type GraphUser } from '../directory/user-store.ts';
import { stableGuid } from '../stable-guid.ts';

/** Ids below this belong to the site's own groups and system accounts. */
const firstPersonId = 7;

const columnNames = ['Title', 'Name', 'EMail', 'UserName', 'FirstName', 'LastName', 'JobTitle'];

export const userListId = (siteId: string): string => stableGuid(siteId, 'users');

/** Every site has one hidden list of the people whom it has met. */
export function createUserInformationList(db: SqliteDatabase, siteId: string, now: string): void {
  const by = JSON.stringify({ lookupId: 1073741823, identity: { user: { displayName: 'System Account' } } });
  db.run(
    `INSERT OR IGNORE INTO graph_lists (id, site_id, name, display_name, description, template, hidden, version,
      next_item_id, seq, created_at, created_by, modified_at, modified_by)
     VALUES (?, ?, 'users', 'User Information List', '', 'userInformation', 1, 1, ?, 0, ?, ?, ?, ?)`,
    [userListId(siteId), siteId, firstPersonId, now, by, now, by],
  );
  columnNames.forEach((name, position) => {
    const definition = { name, displayName: name, indexed: false, hidden: false, readOnly: true, text: {} };
    db.run('INSERT OR IGNORE INTO graph_columns (list_id, name, position, id, definition) VALUES (?, ?, ?, ?, ?)', [
      userListId(siteId),
      name,
      position,
      stableGuid(siteId, 'users', name),
      JSON.stringify(definition),
    ]);
  });
}

/** The person's number on this site; somebody the site has never met gets one. */
export function meetPerson(db: SqliteDatabase, siteId: string, user: GraphUser, now: string): number {
  const known = lookupIdOf(db, siteId, user.id);
  if (known !== undefined) return known;
  const listId = userListId(siteId);
  const id = Number(db.all('SELECT next_item_id FROM graph_lists WHERE id = ?', [listId])[0]?.['next_item_id']);
  const by = JSON.stringify({ lookupId: id, identity: { user: { displayName: user.displayName } } });
  db.run('UPDATE graph_lists SET next_item_id = next_item_id + 1, seq = seq + 1 WHERE id = ?', [listId]);
  db.run(
    `INSERT INTO graph_items (list_id, id, guid, version, seq, created_at, created_by, modified_at, modified_by, vals)
     VALUES (?, ?, ?, 1, (SELECT seq FROM graph_lists WHERE id = ?), ?, ?, ?, ?, ?)`,
    [listId, id, stableGuid(listId, String(id)), listId, now, by, now, by, JSON.stringify(entryOf(user))],
  );
  db.run('INSERT INTO graph_site_people (site_id, user_id, lookup_id) VALUES (?, ?, ?)', [siteId, user.id, id]);
  return id;
}

export function meetPersonById(db: SqliteDatabase, siteId: string, oid: string, now: string): number | undefined {
  const user = findUser(db, oid);
  return user && meetPerson(db, siteId, user, now);
}

function lookupIdOf(db: SqliteDatabase, siteId: string, userId: string): number | undefined {
  const sql = 'SELECT lookup_id FROM graph_site_people WHERE site_id = ? AND user_id = ?';
  const row = db.all(sql, [siteId, userId])[0];
  return row && Number(row['lookup_id']);
}

function entryOf(user: GraphUser): Record<string, string> {
  return {
    Title: user.displayName,
    Name: `i:0#.f|membership|${user.upn.toLowerCase()}`,
    EMail: user.mail,
    UserName: user.upn,
    ...(user.givenName === undefined ? {} : { FirstName: user.givenName }),
    ...(user.surname === undefined ? {} : { LastName: user.surname }),
    ...(user.jobTitle === undefined ? {} : { JobTitle: user.jobTitle }),
  };
}
