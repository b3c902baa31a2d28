import { z } from 'zod';
import { type GraphCore, graphNow } from '../graph-core.ts';
import {
  contextOf,
  created,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  isObject,
  type JsonObject,
  noContent,
  ok,
} from '../request/graph-exchange.ts';
import { badRequest, generalException, invalidRequest } from '../request/graph-refusal.ts';
import { applySelect, selected } from '../request/select-expand.ts';
import { authorFor } from '../sites/author.ts';
import { siteFor } from '../sites/site-rights.ts';
import { type GraphSite, siteUrl } from '../sites/site-store.ts';
import { stableGuid } from '../stable-guid.ts';
import { newColumnDefinition } from './column-definition.ts';
import { columnBody } from './column-routes.ts';
import { addColumn, columnsOf } from './column-store.ts';
import { listFor } from './list-for.ts';
import { addList, changeList, type GraphList, listsOf, removeList } from './list-store.ts';
import { titleColumn } from './system-columns.ts';

export const listRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/sites/{site-id}/lists', units: 2, handle: listLists },
  { method: 'POST', template: '/sites/{site-id}/lists', units: 2, handle: createList },
  { method: 'GET', template: '/sites/{site-id}/lists/{list-id}', units: 1, handle: getList },
  { method: 'PATCH', template: '/sites/{site-id}/lists/{list-id}', units: 2, handle: patchList },
  { method: 'DELETE', template: '/sites/{site-id}/lists/{list-id}', units: 2, handle: deleteList },
];

const newListBody = z.strictObject({
  '@odata.type': z.string().optional(),
  displayName: z.string().min(1),
  name: z.string().optional(),
  description: z.string().default(''),
  columns: z.array(z.unknown()).default([]),
  list: z
    .looseObject({ template: z.string().default('genericList'), hidden: z.boolean().default(false) })
    .default({ template: 'genericList', hidden: false }),
});

const listChange = z.looseObject({ displayName: z.string().min(1).optional(), description: z.string().optional() });

function listLists(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'read');
  const select = selected(request.query);
  const matches = displayNameFilter(request.query.get('filter'));
  const seesHidden = select?.includes('system') ?? false;
  const shown = listsOf(core.db, site.id).filter((list) => matches(list) && (seesHidden || !list.hidden));
  const value = shown.map((list) => applySelect(listBody(request, core, site, list), select));
  return ok({ '@odata.context': contextOf(request, `sites('${encodeURIComponent(site.id)}')/lists`), value });
}

function displayNameFilter(filter: string | undefined): (list: GraphList) => boolean {
  if (filter === undefined) return () => true;
  const match = /^\s*displayName\s+eq\s+'((?:[^']|'')*)'\s*$/.exec(filter);
  if (!match) throw invalidRequest('The provided filter statement is not supported');
  const wanted = (match[1] ?? '').replaceAll("''", "'").toLowerCase();
  return (list) => list.displayName.toLowerCase() === wanted;
}

function createList(request: GraphRequest, core: GraphCore): GraphResponse {
  const site = siteFor(request, core, 'manage');
  if (isObject(request.body) && Object.values(request.body).includes(null)) throw nullInBody(request.body);
  const parsed = newListBody.safeParse(request.body);
  if (!parsed.success) throw badRequest('Invalid request body');
  const { displayName, description, columns, list } = parsed.data;
  const plan = { siteId: site.id, displayName, description, template: list.template, hidden: list.hidden };
  const made = addList(core.db, plan, authorFor(core, site.id, request.caller), graphNow(core));
  const idOf = (name: string) => stableGuid(made.id, name);
  addColumn(core.db, site.id, made.id, titleColumn(made.id));
  for (const column of columns) addColumn(core.db, site.id, made.id, newColumnDefinition(column, idOf));
  return created(withContext(request, site, listBody(request, core, site, made)));
}

const nullInBody = (body: JsonObject) =>
  body['createdByUser'] === null ? invalidRequest('Invalid request') : generalException(400);

function getList(request: GraphRequest, core: GraphCore): GraphResponse {
  const { site, list } = listFor(request, core, 'read');
  const body = applySelect(listBody(request, core, site, list), selected(request.query));
  return ok(withContext(request, site, body));
}

function patchList(request: GraphRequest, core: GraphCore): GraphResponse {
  const { site, list } = listFor(request, core, 'manage');
  const parsed = listChange.safeParse(request.body);
  if (!parsed.success) throw badRequest('Invalid request body');
  const author = authorFor(core, site.id, request.caller);
  const changed = changeList(core.db, list, parsed.data, author, graphNow(core));
  return ok(withContext(request, site, listBody(request, core, site, changed)));
}

function deleteList(request: GraphRequest, core: GraphCore): GraphResponse {
  removeList(core.db, listFor(request, core, 'manage').list);
  return noContent();
}

function withContext(request: GraphRequest, site: GraphSite, body: JsonObject): JsonObject {
  const type = `sites('${encodeURIComponent(site.id)}')/lists/$entity`;
  return { '@odata.context': contextOf(request, type), ...body };
}

function listBody(request: GraphRequest, core: GraphCore, site: GraphSite, list: GraphList): JsonObject {
  const eTag = `"${list.id},${list.version}"`;
  const expandsColumns = /(^|,)\s*columns\b/.test(request.query.get('expand') ?? '');
  return {
    '@odata.etag': eTag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: `${siteUrl(site)}/${list.hidden ? '_catalogs' : 'Lists'}/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    createdBy: list.createdBy.identity,
    lastModifiedBy: list.modifiedBy.identity,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: list.hidden, template: list.template },
    ...(list.template === 'userInformation' ? { system: {} } : {}),
    ...(expandsColumns ? { columns: columnsOf(core.db, list.id).map(columnBody) } : {}),
  };
}
