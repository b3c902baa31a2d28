import type { GraphCore } from '../graph-core.ts';
import {
  contextOf,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  type JsonObject,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { accessDenied, directoryNotFound, itemNotFound } from '../request/graph-refusal.ts';
import { mayOnSite, siteFor } from './site-rights.ts';
import { allSites, type GraphSite, siteOfTeam, siteUrl } from './site-store.ts';
import { applySelect, selected } from '../request/select-expand.ts';
import { stableGuid } from '../stable-guid.ts';

export const siteRoutes: readonly GraphRoute[] = [
  { method: 'GET', template: '/sites', units: 2, handle: searchSites },
  { method: 'GET', template: '/sites/root', units: 1, handle: getRootSite },
  { method: 'GET', template: '/sites/{site-id}', units: 1, handle: getSite },
  { method: 'GET', template: '/groups/{group-id}/sites/{site-id}', units: 1, handle: getGroupSite },
];

function searchSites(request: GraphRequest, core: GraphCore): GraphResponse {
  const term = (request.query.get('search') ?? '').replaceAll('*', '').replaceAll('"', '').trim().toLowerCase();
  const matches = (site: GraphSite) => `${site.displayName} ${site.path}`.toLowerCase().includes(term);
  const visible = allSites(core.db).filter((site) => mayOnSite(core.db, site, request.caller, 'read'));
  const value = visible.filter(matches).map((site) => applySelect(siteBody(site), selected(request.query)));
  return ok({ '@odata.context': contextOf(request, 'sites'), value });
}

function getSite(request: GraphRequest, core: GraphCore): GraphResponse {
  return ok(withContext(request, siteBody(siteFor(request, core, 'read'))));
}

function getRootSite(request: GraphRequest, core: GraphCore): GraphResponse {
  const hostname = allSites(core.db)[0]?.hostname;
  if (!hostname) throw itemNotFound();
  const id = [hostname, stableGuid(hostname), stableGuid(hostname, 'web')].join(',');
  const root = { id, hostname, path: '', displayName: 'Communication site', createdAt: '2020-01-01T00:00:00Z' };
  return ok(withContext(request, siteBody(root)));
}

function getGroupSite(request: GraphRequest, core: GraphCore): GraphResponse {
  const group = param(request, 'group-id');
  const site = param(request, 'site-id') === 'root' ? siteOfTeam(core.db, group) : undefined;
  if (!site) throw directoryNotFound(group);
  if (!mayOnSite(core.db, site, request.caller, 'read')) throw accessDenied();
  return ok(withContext(request, siteBody(site)));
}

function withContext(request: GraphRequest, body: JsonObject): JsonObject {
  return { '@odata.context': contextOf(request, 'sites/$entity'), ...applySelect(body, selected(request.query)) };
}

type ShownSite = Pick<GraphSite, 'id' | 'hostname' | 'path' | 'displayName' | 'createdAt'>;

function siteBody(site: ShownSite): JsonObject {
  return {
    createdDateTime: site.createdAt,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.createdAt,
    name: site.path.split('/').at(-1) ?? '',
    webUrl: siteUrl(site),
    displayName: site.displayName,
    root: {},
    siteCollection: { hostname: site.hostname },
  };
}
