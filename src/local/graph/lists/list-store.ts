import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';
import { nameAlreadyExists } from '../request/graph-refusal.ts';
import type { Author } from '../sites/author.ts';
import { stableGuid } from '../stable-guid.ts';

export interface GraphList {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly hidden: boolean;
  readonly version: number;
  /** Counts every change of every item; delta tokens are positions in it. */
  readonly seq: number;
  readonly createdAt: string;
  readonly createdBy: Author;
  readonly modifiedAt: string;
  readonly modifiedBy: Author;
}

export interface NewList {
  readonly siteId: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly hidden: boolean;
}

export function listsOf(db: SqliteDatabase, siteId: string): readonly GraphList[] {
  return db.all('SELECT * FROM graph_lists WHERE site_id = ? ORDER BY display_name', [siteId]).map(listOf);
}

/** Finds a list by GUID, URL name or title. */
export function findList(db: SqliteDatabase, siteId: string, idOrName: string): GraphList | undefined {
  const sql = 'SELECT * FROM graph_lists WHERE site_id = ? AND (id = ? OR name = ? OR display_name = ?)';
  return db.all(sql, [siteId, idOrName.toLowerCase(), idOrName, idOrName]).map(listOf)[0];
}

function listById(db: SqliteDatabase, id: string): GraphList | undefined {
  return db.all('SELECT * FROM graph_lists WHERE id = ?', [id]).map(listOf)[0];
}

export function addList(db: SqliteDatabase, list: NewList, author: Author, now: string): GraphList {
  const name = urlName(list.displayName);
  if (isTaken(db, list.siteId, name) || isTaken(db, list.siteId, list.displayName)) throw nameAlreadyExists();
  const id = stableGuid(list.siteId, name);
  const by = JSON.stringify(author);
  db.run(
    `INSERT INTO graph_lists (id, site_id, name, display_name, description, template, hidden, version, next_item_id, seq,
      created_at, created_by, modified_at, modified_by) VALUES (?, ?, ?, ?, ?, ?, ?, 1, 1, 0, ?, ?, ?, ?)`,
    [id, list.siteId, name, list.displayName, list.description, list.template, list.hidden, now, by, now, by],
  );
  return listById(db, id) as GraphList;
}

export function changeList(
  db: SqliteDatabase,
  list: GraphList,
  change: { displayName?: string | undefined; description?: string | undefined },
  author: Author,
  now: string,
): GraphList {
  const other = change.displayName !== undefined && findList(db, list.siteId, change.displayName);
  if (other && other.id !== list.id) throw nameAlreadyExists();
  db.run(
    `UPDATE graph_lists SET display_name = ?, description = ?, version = version + 1, modified_at = ?, modified_by = ?
     WHERE id = ?`,
    [
      change.displayName ?? list.displayName,
      change.description ?? list.description,
      now,
      JSON.stringify(author),
      list.id,
    ],
  );
  return listById(db, list.id) as GraphList;
}

export function removeList(db: SqliteDatabase, list: GraphList): void {
  db.run('DELETE FROM graph_lists WHERE id = ?', [list.id]);
  const tables = [
    'graph_columns',
    'graph_items',
    'graph_unique_values',
    'graph_deleted_items',
    'graph_versions',
    'graph_subscriptions',
  ];
  for (const table of tables) db.run(`DELETE FROM ${table} WHERE list_id = ?`, [list.id]);
}

/** A schema change shows in the list's own eTag. */
export function touchList(db: SqliteDatabase, list: GraphList): void {
  db.run('UPDATE graph_lists SET version = version + 1 WHERE id = ?', [list.id]);
}

const isTaken = (db: SqliteDatabase, siteId: string, name: string): boolean => findList(db, siteId, name) !== undefined;

const urlName = (displayName: string): string => displayName.replace(/['"#%*:<>?/\\|]/g, '').trim();

function listOf(row: SqlRow): GraphList {
  return {
    id: String(row['id']),
    siteId: String(row['site_id']),
    name: String(row['name']),
    displayName: String(row['display_name']),
    description: String(row['description']),
    template: String(row['template']),
    hidden: row['hidden'] === 1,
    version: Number(row['version']),
    seq: Number(row['seq']),
    createdAt: String(row['created_at']),
    createdBy: JSON.parse(String(row['created_by'])) as Author,
    modifiedAt: String(row['modified_at']),
    modifiedBy: JSON.parse(String(row['modified_by'])) as Author,
  };
}
