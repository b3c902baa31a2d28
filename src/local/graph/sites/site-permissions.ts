import { z } from 'zod';
import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';
import type { GraphCore } from '../graph-core.ts';
import {
  contextOf,
  created,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  noContent,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { badRequest, invalidRequest, itemNotFound } from '../request/graph-refusal.ts';
import { siteFor } from './site-rights.ts';
import type { GraphSite } from './site-store.ts';

export const sitePermissionRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/sites/{site-id}/permissions', units: 5, handle: listPermissions },
  { method: 'POST', template: '/sites/{site-id}/permissions', units: 5, handle: createPermission },
  { method: 'GET', template: '/sites/{site-id}/permissions/{permission-id}', units: 5, handle: getPermission },
  { method: 'PATCH', template: '/sites/{site-id}/permissions/{permission-id}', units: 5, handle: changePermission },
  { method: 'DELETE', template: '/sites/{site-id}/permissions/{permission-id}', units: 5, handle: deletePermission },
];

const identities = z.array(z.object({ application: z.object({ id: z.string(), displayName: z.string().optional() }) }));
const createBody = z.object({
  roles: z.array(z.string()).length(1),
  grantedToIdentities: identities.optional(),
  grantedToIdentitiesV2: identities.optional(),
});
const changeBody = z.object({ roles: z.array(z.string()).length(1) });

/** Gives an app a role on one site. */
export function storePermission(
  db: SqliteDatabase,
  siteId: string,
  app: { id: string; displayName: string },
  role: string,
): string {
  const id = permissionId(siteId, app.id);
  const columns = 'id, site_id, app_id, display_name, role';
  const values = [id, siteId, app.id, app.displayName, role];
  db.run(`INSERT OR REPLACE INTO graph_permissions (${columns}) VALUES (?, ?, ?, ?, ?)`, values);
  return id;
}

function listPermissions(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'fullcontrol');
  const rows = core.db.all('SELECT * FROM graph_permissions WHERE site_id = ? ORDER BY app_id', [site.id]);
  return ok({ '@odata.context': contextOf(request, 'permissions'), value: rows.map(permissionBody) });
}

function createPermission(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'fullcontrol');
  const parsed = createBody.safeParse(request.body);
  const app = parsed.data && (parsed.data.grantedToIdentitiesV2 ?? parsed.data.grantedToIdentities)?.[0]?.application;
  if (!app) throw badRequest('Invalid request body');
  const role = parsed.data.roles[0] ?? '';
  // A service quirk that installers meet (cli-microsoft365): the higher roles exist only by raising a lower one.
  if (role !== 'read' && role !== 'write') throw invalidRequest('Invalid value for role');
  const id = storePermission(core.db, site.id, { id: app.id, displayName: app.displayName ?? app.id }, role);
  return created(permissionBody(permissionRow(core.db, site, id)));
}

function getPermission(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'fullcontrol');
  return ok(permissionBody(permissionRow(core.db, site, param(request, 'permission-id'))));
}

function changePermission(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'fullcontrol');
  const id = String(permissionRow(core.db, site, param(request, 'permission-id'))['id']);
  const role = changeBody.safeParse(request.body).data?.roles[0] ?? '';
  if (!['read', 'write', 'manage', 'fullcontrol'].includes(role)) throw invalidRequest('Invalid value for role');
  core.db.run('UPDATE graph_permissions SET role = ? WHERE id = ?', [role, id]);
  return ok(permissionBody(permissionRow(core.db, site, id)));
}

function deletePermission(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'fullcontrol');
  const row = permissionRow(core.db, site, param(request, 'permission-id'));
  core.db.run('DELETE FROM graph_permissions WHERE id = ?', [String(row['id'])]);
  return noContent();
}

function permissionRow(db: SqliteDatabase, site: GraphSite, id: string): SqlRow {
  const row = db.all('SELECT * FROM graph_permissions WHERE site_id = ? AND id = ?', [site.id, id])[0];
  if (!row) throw itemNotFound();
  return row;
}

function permissionBody(row: SqlRow): JsonObject {
  const application = { id: String(row['app_id']), displayName: String(row['display_name']) };
  return {
    id: String(row['id']),
    '@deprecated.GrantedToIdentities': 'GrantedToIdentities has been deprecated. Refer to GrantedToIdentitiesV2',
    roles: [String(row['role'])],
    grantedToIdentities: [{ application }],
    grantedToIdentitiesV2: [{ application }],
  };
}

const permissionId = (siteId: string, appId: string): string => Buffer.from(`${siteId}|${appId}`).toString('base64url');
