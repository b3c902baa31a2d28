import { type GraphCore, graphNow } from '../graph-core.ts';
import {
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  ok,
} from '../request/graph-exchange.ts';
import { GraphRefusal } from '../request/graph-refusal.ts';
import type { GraphList } from '../lists/list-store.ts';
import { listFor } from '../lists/list-for.ts';
import type { RequestQuery } from '../request/request-query.ts';
import { applySelect, fieldsExpansion, selected } from '../request/select-expand.ts';
import { type DeltaToken, readDeltaToken, writeDeltaToken } from './delta-token.ts';
import { fieldReader } from './field-reader.ts';
import { deletedBody, itemBody, itemContext, type ItemPlace } from './item-body.ts';
import { pageSize } from './item-page.ts';
import { type GraphItem, itemOf } from './item-store.ts';

const items = '/sites/{site-id}/lists/{list-id}/items';

export const deltaRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: `${items}/delta()`, units: unitsOf, handle: delta },
  { method: 'GET', template: `${items}/delta(token='{token}')`, units: 1, handle: delta },
];

/** How long SharePoint remembers a place is not published; a month is what others observed. */
const tokenDays = 30;

function unitsOf(query: RequestQuery): number {
  return query.get('token') === undefined ? 2 : 1;
}

/** What changed since a token: the latest state of each item, not each change. */
function delta(request: GraphRequest, core: GraphCore): GraphResponse {
  const place = listFor(request, core, 'read');
  const now = graphNow(core);
  const wanted = request.params['token'] ?? request.query.get('token');
  if (wanted === 'latest')
    return ok(lastPage(request, place, [], { ...start(place.list, now), after: place.list.seq }));
  const token = wanted === undefined ? start(place.list, now) : readDeltaToken(wanted);
  if (!token || isForgotten(token, place.list, core.doors.now())) throw gone(request, place, now);
  return deltaPage(request, core, place, token);
}

function start(list: GraphList, now: string): DeltaToken {
  return { list: list.id, after: 0, initial: true, at: now };
}

function isForgotten(token: DeltaToken, list: GraphList, now: Date): boolean {
  const age = now.getTime() - new Date(token.at).getTime();
  return token.list !== list.id || token.after > list.seq || age > tokenDays * 24 * 3_600_000;
}

/** 410 with the address where everything can be read afresh. */
function gone(request: GraphRequest, place: ItemPlace, now: string): GraphRefusal {
  const location = deltaLink(request, place, start(place.list, now));
  const message = 'The sync state is no longer known; start again and compare.';
  return new GraphRefusal(410, 'resyncChangesApplyDifferences', message, { headers: { Location: location } });
}

function deltaPage(request: GraphRequest, core: GraphCore, place: ItemPlace, token: DeltaToken): GraphResponse {
  const top = pageSize(request.query.get('top'));
  const changes = changesAfter(request, core, place, token, top + 1);
  const value = changes.slice(0, top).map((change) => change.body);
  const after = changes[Math.min(top, changes.length) - 1]?.seq ?? token.after;
  if (changes.length <= top) {
    return ok(lastPage(request, place, value, { ...token, after: place.list.seq, initial: false, at: graphNow(core) }));
  }
  const nextLink = deltaLink(request, place, { ...token, after });
  return ok({ '@odata.context': context(request, place), '@odata.nextLink': nextLink, value });
}

interface Change {
  readonly seq: number;
  readonly body: JsonObject;
}

function changesAfter(
  request: GraphRequest,
  core: GraphCore,
  place: ItemPlace,
  token: DeltaToken,
  most: number,
): readonly Change[] {
  const show = itemShower(request, core, place);
  const alive = core.db
    .all('SELECT * FROM graph_items WHERE list_id = ? AND seq > ? ORDER BY seq LIMIT ?', [
      place.list.id,
      token.after,
      most,
    ])
    .map((row): Change => ({ seq: Number(row['seq']), body: show(itemOf(row)) }));
  if (token.initial) return alive;
  const deleted = core.db
    .all('SELECT * FROM graph_deleted_items WHERE list_id = ? AND seq > ? ORDER BY seq LIMIT ?', [
      place.list.id,
      token.after,
      most,
    ])
    .map((row): Change => ({ seq: Number(row['seq']), body: deletedBody(place, Number(row['id'])) }));
  return [...alive, ...deleted].toSorted((a, b) => a.seq - b.seq).slice(0, most);
}

function itemShower(request: GraphRequest, core: GraphCore, place: ItemPlace): (item: GraphItem) => JsonObject {
  const { expanded, select } = fieldsExpansion(request.query);
  const reader = expanded ? fieldReader(core.db, place.site, place.list, select) : undefined;
  const names = selected(request.query);
  const envelope = names && [...names, 'id', 'fields', 'fields@odata.context'];
  return (item) => applySelect(itemBody(request, place, item, reader), envelope);
}

function lastPage(
  request: GraphRequest,
  place: ItemPlace,
  value: readonly JsonObject[],
  token: DeltaToken,
): JsonObject {
  const link = deltaLink(request, place, { ...token, initial: false });
  return { '@odata.context': context(request, place), '@odata.deltaLink': link, value };
}

const context = (request: GraphRequest, place: ItemPlace): string => itemContext(request, place, 'items');

function deltaLink(request: GraphRequest, { site, list }: ItemPlace, token: DeltaToken): string {
  const options = [...request.query.without('token'), `token=${writeDeltaToken(token)}`].join('&');
  return `${request.base}/sites/${site.id}/lists/${list.id}/items/delta?${options}`;
}
