import type { GraphRequest, JsonObject } from '../request/graph-exchange.ts';
import type { GraphList } from '../lists/list-store.ts';
import { type GraphSite, siteUrl } from '../sites/site-store.ts';
import type { FieldReader } from './field-reader.ts';
import { etagOf, type GraphItem } from './item-store.ts';

const contentType = { id: '0x0100', name: 'Item' };

export interface ItemPlace {
  readonly site: GraphSite;
  readonly list: GraphList;
}

/** An item as Graph wraps it, with its fields when a reader is given. */
export function itemBody(request: GraphRequest, place: ItemPlace, item: GraphItem, reader?: FieldReader): JsonObject {
  const { site, list } = place;
  const eTag = etagOf(item);
  const context = `${request.base}/$metadata#${listPath(place)}/items('${item.id}')/fields/$entity`;
  return {
    '@odata.etag': eTag,
    createdDateTime: item.createdAt,
    eTag,
    id: String(item.id),
    lastModifiedDateTime: item.modifiedAt,
    webUrl: `${siteUrl(site)}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: item.createdBy.identity,
    lastModifiedBy: item.modifiedBy.identity,
    parentReference: { id: item.guid, siteId: site.id },
    contentType,
    ...(reader ? { 'fields@odata.context': context, fields: reader(item) } : {}),
  };
}

/** What delta tells of an item that is gone. */
export function deletedBody(place: ItemPlace, id: number): JsonObject {
  return { id: String(id), parentReference: { siteId: place.site.id }, contentType, deleted: { state: 'deleted' } };
}

export function itemContext(request: GraphRequest, place: ItemPlace, rest: string): string {
  return `${request.base}/$metadata#${listPath(place)}/${rest}`;
}

const listPath = ({ site, list }: ItemPlace): string => `sites('${encodeURIComponent(site.id)}')/lists('${list.id}')`;
