import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';

const tables = {
  graph_users: 'id TEXT PRIMARY KEY, upn TEXT NOT NULL COLLATE NOCASE, profile TEXT NOT NULL',
  graph_groups: 'id TEXT PRIMARY KEY, display_name TEXT NOT NULL, members TEXT NOT NULL',
  graph_sites: `id TEXT PRIMARY KEY, hostname TEXT NOT NULL COLLATE NOCASE, path TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL, time_zone TEXT NOT NULL, access TEXT NOT NULL, team_id TEXT, created_at TEXT NOT NULL`,
  graph_site_people: 'site_id TEXT, user_id TEXT, lookup_id INTEGER NOT NULL, PRIMARY KEY (site_id, user_id)',
  graph_permissions: `id TEXT PRIMARY KEY, site_id TEXT NOT NULL, app_id TEXT NOT NULL, display_name TEXT NOT NULL,
    role TEXT NOT NULL, UNIQUE (site_id, app_id)`,
  graph_lists: `id TEXT PRIMARY KEY, site_id TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE,
    display_name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, template TEXT NOT NULL, hidden INTEGER NOT NULL,
    version INTEGER NOT NULL, next_item_id INTEGER NOT NULL, seq INTEGER NOT NULL, created_at TEXT NOT NULL,
    created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL, UNIQUE (site_id, name)`,
  graph_columns: `list_id TEXT, name TEXT COLLATE NOCASE, position INTEGER NOT NULL, id TEXT NOT NULL,
    definition TEXT NOT NULL, PRIMARY KEY (list_id, name)`,
  graph_items: `list_id TEXT, id INTEGER, guid TEXT NOT NULL, version INTEGER NOT NULL, seq INTEGER NOT NULL,
    created_at TEXT NOT NULL, created_by TEXT NOT NULL, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL,
    vals TEXT NOT NULL, PRIMARY KEY (list_id, id)`,
  graph_unique_values: `list_id TEXT, column_name TEXT, value TEXT COLLATE NOCASE, item_id INTEGER NOT NULL,
    PRIMARY KEY (list_id, column_name, value)`,
  graph_deleted_items: 'list_id TEXT, id INTEGER, seq INTEGER NOT NULL, PRIMARY KEY (list_id, id)',
  graph_versions: `list_id TEXT, item_id INTEGER, version INTEGER, modified_at TEXT NOT NULL, modified_by TEXT NOT NULL,
    vals TEXT NOT NULL, PRIMARY KEY (list_id, item_id, version)`,
  graph_subscriptions: `id TEXT PRIMARY KEY, creator TEXT NOT NULL, list_id TEXT NOT NULL, resource TEXT NOT NULL,
    notification_url TEXT NOT NULL, lifecycle_url TEXT, client_state TEXT, expires_at TEXT NOT NULL`,
  graph_not_installed: 'user_id TEXT PRIMARY KEY',
} as const;

const indexes = [
  'CREATE INDEX IF NOT EXISTS graph_items_by_seq ON graph_items (list_id, seq)',
  'CREATE INDEX IF NOT EXISTS graph_deleted_by_seq ON graph_deleted_items (list_id, seq)',
  'CREATE INDEX IF NOT EXISTS graph_subscriptions_by_list ON graph_subscriptions (list_id)',
];

/** Creates the emulator's tables where they are missing. */
export function createGraphTables(db: SqliteDatabase): void {
  for (const [name, columns] of Object.entries(tables)) db.exec(`CREATE TABLE IF NOT EXISTS ${name} (${columns})`);
  for (const index of indexes) db.exec(index);
}

/** Forgets the whole tenant. */
export function emptyGraphTables(db: SqliteDatabase): void {
  db.transaction(() => {
    for (const name of Object.keys(tables)) db.run(`DELETE FROM ${name}`);
  });
}
