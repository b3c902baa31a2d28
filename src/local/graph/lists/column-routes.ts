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
import { invalidRequest, itemNotFound } from '../request/graph-refusal.ts';
import { reindexUniqueValues } from '../items/unique-values.ts';
import { applySelect, selected } from '../request/select-expand.ts';
import { stableGuid } from '../stable-guid.ts';
import { changedColumnDefinition, type ColumnDefinition, newColumnDefinition } from './column-definition.ts';
import { addColumn, columnsOf, removeColumn, replaceColumn } from './column-store.ts';
import { listFor } from './list-for.ts';
import { type GraphList, touchList } from './list-store.ts';
import { systemColumns } from './system-columns.ts';

const one = '/sites/{site-id}/lists/{list-id}/columns/{columnDefinition-id}';

export const columnRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/sites/{site-id}/lists/{list-id}/columns', units: 2, handle: listColumns },
  { method: 'POST', template: '/sites/{site-id}/lists/{list-id}/columns', units: 2, handle: createColumn },
  { method: 'GET', template: one, units: 1, handle: getColumn },
  { method: 'PATCH', template: one, units: 2, handle: patchColumn },
  { method: 'DELETE', template: one, units: 2, handle: deleteColumn },
];

// A hyperlink column comes back without its facet (msgraph-sdk-go#640).
export function columnBody(column: ColumnDefinition): JsonObject {
  const { hyperlinkOrPicture: _, ...body } = column;
  return body;
}

function listColumns(request: GraphRequest, core: GraphCore): GraphResponse {
  const { site, list } = listFor(request, core, 'read');
  const columns = [...columnsOf(core.db, list.id), ...systemColumns(list.id)];
  const value = columns.map((column) => applySelect(columnBody(column), selected(request.query)));
  const context = `sites('${encodeURIComponent(site.id)}')/lists('${list.id}')/columns`;
  return ok({ '@odata.context': contextOf(request, context), value });
}

function createColumn(request: GraphRequest, core: GraphCore): GraphResponse {
  const { site, list } = listFor(request, core, 'manage');
  const column = newColumnDefinition(request.body, (name) => stableGuid(list.id, name));
  addColumn(core.db, site.id, list.id, column);
  touchList(core.db, list);
  return created(columnBody(column));
}

function getColumn(request: GraphRequest, core: GraphCore): GraphResponse {
  const { list } = listFor(request, core, 'read');
  return ok(columnBody(columnOf(request, core, list)));
}

function patchColumn(request: GraphRequest, core: GraphCore): GraphResponse {
  const { list } = listFor(request, core, 'manage');
  const column = changedColumnDefinition(ownColumnOf(request, core, list), request.body);
  replaceColumn(core.db, list.id, column);
  reindexUniqueValues(core.db, list.id, column);
  touchList(core.db, list);
  return ok(columnBody(column));
}

function deleteColumn(request: GraphRequest, core: GraphCore): GraphResponse {
  const { list } = listFor(request, core, 'manage');
  removeColumn(core.db, list.id, ownColumnOf(request, core, list));
  touchList(core.db, list);
  return noContent();
}

function ownColumnOf(request: GraphRequest, core: GraphCore, list: GraphList): ColumnDefinition {
  const column = columnOf(request, core, list);
  if (column.readOnly) throw invalidRequest(`Column '${column.name}' cannot be changed`);
  return column;
}

function columnOf(request: GraphRequest, core: GraphCore, list: GraphList): ColumnDefinition {
  const wanted = param(request, 'columnDefinition-id');
  const columns = [...columnsOf(core.db, list.id), ...systemColumns(list.id)];
  const column = columns.find((candidate) => candidate.id === wanted || candidate.name === wanted);
  if (!column) throw itemNotFound();
  return column;
}
