import type { GraphCore } from '../graph-core.ts';
import { type GraphRequest, type GraphResponse, type GraphRoute, ok, param } from '../request/graph-exchange.ts';
import { itemNotFound } from '../request/graph-refusal.ts';
import { listFor } from '../lists/list-for.ts';
import { applySelect, fieldsExpansion, selected } from '../request/select-expand.ts';
import { fieldReader } from './field-reader.ts';
import { itemBody, itemContext } from './item-body.ts';
import { itemPage } from './item-page.ts';
import { findItem, type GraphItem } from './item-store.ts';

const items = '/sites/{site-id}/lists/{list-id}/items';

export const itemReadRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: items, units: 2, handle: listItems },
  { method: 'GET', template: `${items}/{listItem-id}`, units: 1, handle: getItem },
  { method: 'GET', template: `${items}/{listItem-id}/fields`, units: 1, handle: getFields },
];

/** The item that the request names. */
export function itemFor(request: GraphRequest, core: GraphCore, listId: string): GraphItem {
  const item = findItem(core.db, listId, param(request, 'listItem-id'));
  if (!item) throw itemNotFound();
  return item;
}

function listItems(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const { expanded, select } = fieldsExpansion(request.query);
  const reader = expanded ? fieldReader(core.db, place.site, place.list, select) : undefined;
  const page = itemPage(core.db, place.list, request);
  const shown = envelope(request);
  const value = page.items.map((item) => applySelect(itemBody(request, place, item, reader), shown));
  const path = `${request.base}/sites/${place.site.id}/lists/${place.list.id}/items`;
  const next = [...request.query.without('skiptoken'), `$skiptoken=${page.skipToken}`].join('&');
  return ok({
    '@odata.context': itemContext(request, place, 'items'),
    ...(page.skipToken === undefined ? {} : { '@odata.nextLink': `${path}?${next}` }),
    value,
  });
}

function getItem(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const item = itemFor(request, core, place.list.id);
  const { expanded, select } = fieldsExpansion(request.query);
  const reader = expanded ? fieldReader(core.db, place.site, place.list, select) : undefined;
  const body = applySelect(itemBody(request, place, item, reader), envelope(request));
  return ok({ '@odata.context': itemContext(request, place, 'items/$entity'), ...body });
}

function getFields(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const item = itemFor(request, core, place.list.id);
  const fields = fieldReader(core.db, place.site, place.list, selected(request.query))(item);
  return ok({ '@odata.context': itemContext(request, place, `items('${item.id}')/fields/$entity`), ...fields });
}

/** What `$select` leaves of the envelope; expanded fields always stay. */
function envelope(request: GraphRequest): readonly string[] | undefined {
  const names = selected(request.query);
  return names && [...names, 'fields', 'fields@odata.context'];
}
