import type { SqlRow } from '../../../sqlite/sqlite-database.ts';
import { type GraphCore, graphNow } from '../graph-core.ts';
import {
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  noContent,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { itemNotFound } from '../request/graph-refusal.ts';
import { columnsOf } from '../lists/column-store.ts';
import { listFor } from '../lists/list-for.ts';
import { fieldsExpansion } from '../request/select-expand.ts';
import { type Author, authorFor } from '../sites/author.ts';
import { type FieldReader, fieldReader } from './field-reader.ts';
import { itemContext } from './item-body.ts';
import { itemFor } from './item-reads.ts';
import { type GraphItem, type StoredValues, updateItem } from './item-store.ts';

const versions = '/sites/{site-id}/lists/{list-id}/items/{listItem-id}/versions';
const one = `${versions}/{listItemVersion-id}`;

export const versionRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: versions, units: 2, handle: listVersions },
  { method: 'GET', template: one, units: 1, handle: getVersion },
  { method: 'GET', template: `${one}/fields`, units: 1, handle: getVersionFields },
  { method: 'POST', template: `${one}/restoreVersion`, units: 2, handle: restoreVersion },
];

function listVersions(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const item = itemFor(request, core, place.list.id);
  const { expanded, select } = fieldsExpansion(request.query);
  const reader = expanded ? fieldReader(core.db, place.site, place.list, select) : undefined;
  const sql = 'SELECT * FROM graph_versions WHERE list_id = ? AND item_id = ? ORDER BY version DESC';
  const rows = core.db.all(sql, [place.list.id, item.id]);
  const value = rows.map((row) => versionBody(versionOf(item, row), reader));
  return ok({ '@odata.context': itemContext(request, place, `items('${item.id}')/versions`), value });
}

function getVersion(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const { expanded, select } = fieldsExpansion(request.query);
  const reader = expanded ? fieldReader(core.db, place.site, place.list, select) : undefined;
  const version = versionFor(request, core, place.list.id);
  const context = itemContext(request, place, `items('${version.id}')/versions/$entity`);
  return ok({ '@odata.context': context, ...versionBody(version, reader) });
}

function getVersionFields(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const version = versionFor(request, core, place.list.id);
  return ok(fieldReader(core.db, place.site, place.list, undefined)(version));
}

/** Bringing an old version back makes a new one. */
function restoreVersion(request: GraphRequest, core: GraphCore): GraphResponse {
  const { site, list } = listFor(request, core, 'write');
  const version = versionFor(request, core, list.id);
  const author = authorFor(core, site.id, request.caller);
  const change = { list, columns: columnsOf(core.db, list.id), author, now: graphNow(core) };
  updateItem(core.db, change, version.id, version.values);
  core.announceChange(list.id);
  return noContent();
}

function versionFor(request: GraphRequest, core: GraphCore, listId: string): GraphItem {
  const item = itemFor(request, core, listId);
  const number = /^(\d+)\.0$/.exec(param(request, 'listItemVersion-id'))?.[1];
  const sql = 'SELECT * FROM graph_versions WHERE list_id = ? AND item_id = ? AND version = ?';
  const row = core.db.all(sql, [listId, item.id, Number(number ?? 0)])[0];
  if (!row) throw itemNotFound();
  return versionOf(item, row);
}

/** The item as it was. */
function versionOf(item: GraphItem, row: SqlRow): GraphItem {
  return {
    ...item,
    version: Number(row['version']),
    modifiedAt: String(row['modified_at']),
    modifiedBy: JSON.parse(String(row['modified_by'])) as Author,
    values: JSON.parse(String(row['vals'])) as StoredValues,
  };
}

function versionBody(version: GraphItem, reader: FieldReader | undefined): JsonObject {
  return {
    id: `${version.version}.0`,
    lastModifiedDateTime: version.modifiedAt,
    lastModifiedBy: version.modifiedBy.identity,
    ...(reader ? { fields: reader(version) } : {}),
  };
}
