import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { GraphCore } from '../graph-core.ts';
import {
  contextOf,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { directoryNotFound } from '../request/graph-refusal.ts';
import { findUser } from './user-store.ts';
import { directoryUser } from './user-routes.ts';
import { applySelect, selected } from '../request/select-expand.ts';

export interface GraphGroup {
  id: string;
  displayName: string;
  members: readonly string[];
}

export const groupRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/groups/{group-id}', units: 1, handle: getGroup },
  { method: 'GET', template: '/groups/{group-id}/members', units: 3, handle: listMembers },
];

export function storeGroup(db: SqliteDatabase, group: GraphGroup): void {
  db.run('INSERT OR REPLACE INTO graph_groups (id, display_name, members) VALUES (?, ?, ?)', [
    group.id,
    group.displayName,
    JSON.stringify(group.members),
  ]);
}

function getGroup(request: GraphRequest, core: GraphCore): GraphResponse {
  const group = findGroup(core.db, param(request, 'group-id'));
  const body = { id: group.id, displayName: group.displayName, groupTypes: ['Unified'], securityEnabled: false };
  return ok({ '@odata.context': contextOf(request, 'groups/$entity'), ...applySelect(body, selected(request.query)) });
}

function listMembers(request: GraphRequest, core: GraphCore): GraphResponse {
  const group = findGroup(core.db, param(request, 'group-id'));
  const people = group.members.map((id) => findUser(core.db, id)).filter((user) => user !== undefined);
  const value = people.map((user) => ({
    '@odata.type': '#microsoft.graph.user',
    ...applySelect(directoryUser(user), selected(request.query)),
  }));
  return ok({ '@odata.context': contextOf(request, 'directoryObjects'), value });
}

function findGroup(db: SqliteDatabase, id: string): GraphGroup {
  const row = db.all('SELECT * FROM graph_groups WHERE id = ?', [id])[0];
  if (!row) throw directoryNotFound(id);
  const members = JSON.parse(String(row['members'])) as string[];
  return { id, displayName: String(row['display_name']), members };
}
