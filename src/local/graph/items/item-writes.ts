import { z } from 'zod';
import { type GraphCore, graphNow } from '../graph-core.ts';
import {
  created,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  isObject,
  noContent,
  ok,
} from '../request/graph-exchange.ts';
import { badRequest, invalidRequest } from '../request/graph-refusal.ts';
import { columnsOf } from '../lists/column-store.ts';
import { listFor } from '../lists/list-for.ts';
import { authorFor } from '../sites/author.ts';
import { refuseStale } from './etag-match.ts';
import { fieldDefaults } from './field-defaults.ts';
import { fieldReader } from './field-reader.ts';
import { type FieldChanges, mergeChanges, parseFieldWrites } from './field-writes.ts';
import { itemBody, itemContext, type ItemPlace } from './item-body.ts';
import { itemFor } from './item-reads.ts';
import { deleteItem, type GraphItem, insertItem, type ItemChange, updateItem } from './item-store.ts';

const items = '/sites/{site-id}/lists/{list-id}/items';

export const itemWriteRoutes: readonly GraphRoute[] = [
  { method: 'POST', template: items, units: 2, handle: createItem },
  { method: 'PATCH', template: `${items}/{listItem-id}`, units: 2, handle: patchItem },
  { method: 'PATCH', template: `${items}/{listItem-id}/fields`, units: 2, handle: patchFields },
  { method: 'DELETE', template: `${items}/{listItem-id}`, units: 2, handle: removeItem },
];

const itemWrite = z.object({ fields: z.record(z.string(), z.unknown()).default({}) });

function createItem(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'write');
  const change = changeOf(request, core, place);
  const changes = writesOf(request, core, place, change, fieldsOf(request));
  const item = insertItem(core.db, change, mergeChanges(fieldDefaults(change.columns), changes));
  core.announceChange(place.list.id);
  return created(fullItem(request, core, place, item));
}

function patchItem(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'write');
  return ok(fullItem(request, core, place, changeItem(request, core, place, fieldsOf(request))));
}

// Answers the fields alone, not the item (docs listitem-update).
function patchFields(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'write');
  const item = changeItem(request, core, place, request.body);
  const fields = fieldReader(core.db, place.site, place.list, undefined)(item);
  return ok({ '@odata.context': itemContext(request, place, `items('${item.id}')/fields/$entity`), ...fields });
}

function removeItem(request: GraphRequest, core: GraphCore): GraphResponse {
  const { list } = listFor(request, core, 'write');
  const item = itemFor(request, core, list.id);
  refuseStale(request, item);
  deleteItem(core.db, list, item.id);
  core.announceChange(list.id);
  return noContent();
}

function changeItem(request: GraphRequest, core: GraphCore, place: ItemPlace, fields: unknown): GraphItem {
  const item = itemFor(request, core, place.list.id);
  refuseStale(request, item);
  const change = changeOf(request, core, place);
  const changes = writesOf(request, core, place, change, fields);
  const changed = updateItem(core.db, change, item.id, mergeChanges(item.values, changes));
  core.announceChange(place.list.id);
  return changed;
}

function changeOf(request: GraphRequest, core: GraphCore, { site, list }: ItemPlace): ItemChange {
  const author = authorFor(core, site.id, request.caller);
  return { list, columns: columnsOf(core.db, list.id), author, now: graphNow(core) };
}

function writesOf(
  request: GraphRequest,
  core: GraphCore,
  { site }: ItemPlace,
  change: ItemChange,
  fields: unknown,
): FieldChanges {
  const prefersApi21 = /apiversion=2\.1/i.test(request.headers['prefer'] ?? '');
  return parseFieldWrites({ db: core.db, siteId: site.id, columns: change.columns, prefersApi21 }, fields);
}

function fieldsOf(request: GraphRequest): unknown {
  if (isObject(request.body) && Object.values(request.body).includes(null)) throw invalidRequest('Invalid request');
  const parsed = itemWrite.safeParse(request.body);
  if (!parsed.success) throw badRequest('Invalid request body');
  return parsed.data.fields;
}

function fullItem(request: GraphRequest, core: GraphCore, place: ItemPlace, item: GraphItem) {
  const reader = fieldReader(core.db, place.site, place.list, undefined);
  return {
    '@odata.context': itemContext(request, place, 'items/$entity'),
    ...itemBody(request, place, item, reader),
  };
}
