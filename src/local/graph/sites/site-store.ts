import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';

export interface SiteAccess {
  owners: string[];
  members: string[];
  visitors: string[];
  guests: string[];
}

export interface GraphSite {
  readonly id: string;
  readonly hostname: string;
  readonly path: string;
  readonly displayName: string;
  readonly timeZone: string;
  readonly access: SiteAccess;
  readonly teamId: string | undefined;
  readonly createdAt: string;
}

export function storeSite(db: SqliteDatabase, site: GraphSite): void {
  const columns = 'id, hostname, path, display_name, time_zone, access, team_id, created_at';
  db.run(`INSERT OR REPLACE INTO graph_sites (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`, [
    site.id,
    site.hostname,
    normalPath(site.path),
    site.displayName,
    site.timeZone,
    JSON.stringify(site.access),
    site.teamId ?? null,
    site.createdAt,
  ]);
}

export function storeAccess(db: SqliteDatabase, siteId: string, access: SiteAccess): void {
  db.run('UPDATE graph_sites SET access = ? WHERE id = ?', [JSON.stringify(access), siteId]);
}

export function allSites(db: SqliteDatabase): readonly GraphSite[] {
  return db.all('SELECT * FROM graph_sites ORDER BY path').map(siteOf);
}

export function siteById(db: SqliteDatabase, id: string): GraphSite | undefined {
  return db.all('SELECT * FROM graph_sites WHERE id = ?', [id]).map(siteOf)[0];
}

export function siteByPath(db: SqliteDatabase, hostname: string, path: string): GraphSite | undefined {
  const rows = db.all('SELECT * FROM graph_sites WHERE hostname = ? AND path = ?', [hostname, normalPath(path)]);
  return rows.map(siteOf)[0];
}

export function siteOfTeam(db: SqliteDatabase, teamId: string): GraphSite | undefined {
  return db.all('SELECT * FROM graph_sites WHERE team_id = ? ORDER BY path', [teamId]).map(siteOf)[0];
}

export const siteUrl = (site: Pick<GraphSite, 'hostname' | 'path'>): string => `https://${site.hostname}${site.path}`;

function siteOf(row: SqlRow): GraphSite {
  return {
    id: String(row['id']),
    hostname: String(row['hostname']),
    path: String(row['path']),
    displayName: String(row['display_name']),
    timeZone: String(row['time_zone']),
    access: JSON.parse(String(row['access'])) as SiteAccess,
    teamId: row['team_id'] === null ? undefined : String(row['team_id']),
    createdAt: String(row['created_at']),
  };
}

const normalPath = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}`;
