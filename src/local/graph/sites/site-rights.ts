import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { GraphCore } from '../graph-core.ts';
import type { Caller } from '../graph-doors.ts';
import { type GraphRequest, param } from '../request/graph-exchange.ts';
import { accessDenied, itemNotFound } from '../request/graph-refusal.ts';
import { type GraphSite, siteById } from './site-store.ts';

/** From nothing to everything; the app roles of Sites.Selected carry the same names. */
const levels = ['none', 'read', 'write', 'manage', 'fullcontrol'] as const;
export type SiteRight = (typeof levels)[number];

const tenantWideRoles: Readonly<Record<string, SiteRight>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};

/** The site of the request, when the caller may do this much there. */
export function siteFor(request: GraphRequest, core: GraphCore, needed: SiteRight): GraphSite {
  const site = siteById(core.db, param(request, 'site-id'));
  if (!site) throw itemNotFound();
  if (!mayOnSite(core.db, site, request.caller, needed)) throw accessDenied();
  return site;
}

export function mayOnSite(db: SqliteDatabase, site: GraphSite, caller: Caller, needed: SiteRight): boolean {
  const right = caller.kind === 'person' ? rightOfPerson(site, caller) : rightOfApp(db, site, caller);
  return levels.indexOf(right) >= levels.indexOf(needed);
}

/** Only people who belong to the site, never those who merely visit it, see who else is in its user list. */
export function seesPeople(db: SqliteDatabase, site: GraphSite, caller: Caller): boolean {
  if (caller.kind === 'app') return mayOnSite(db, site, caller, 'read');
  return mayOnSite(db, site, caller, 'write') || [...site.access.owners, ...site.access.members].includes(caller.oid);
}

function rightOfPerson(site: GraphSite, caller: Caller & { kind: 'person' }): SiteRight {
  const scopes = caller.scopes.filter((scope) => /^(Sites|Lists)\./.test(scope));
  if (scopes.length === 0) return 'none';
  const own = rightByMembership(site, caller.oid);
  const readsOnly = scopes.every((scope) => scope === 'Sites.Read.All');
  return readsOnly && own !== 'none' ? 'read' : own;
}

function rightByMembership({ access }: GraphSite, oid: string): SiteRight {
  if (access.owners.includes(oid)) return 'fullcontrol';
  if (access.members.includes(oid)) return 'write';
  return access.visitors.includes(oid) || access.guests.includes(oid) ? 'read' : 'none';
}

function rightOfApp(db: SqliteDatabase, site: GraphSite, caller: Caller & { kind: 'app' }): SiteRight {
  const rows = db.all('SELECT role FROM graph_permissions WHERE site_id = ? AND app_id = ?', [site.id, caller.appId]);
  const granted = levels.find((level) => level === rows[0]?.['role']) ?? 'none';
  const wide = caller.roles.map((role) => tenantWideRoles[role] ?? 'none');
  return [granted, ...wide].reduce((a, b) => (levels.indexOf(a) >= levels.indexOf(b) ? a : b));
}
