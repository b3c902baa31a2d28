import type { GraphCore } from '../graph-core.ts';
import { type GraphRequest, param } from '../request/graph-exchange.ts';
import { accessDenied, itemNotFound } from '../request/graph-refusal.ts';
import { seesPeople, siteFor, type SiteRight } from '../sites/site-rights.ts';
import type { GraphSite } from '../sites/site-store.ts';
import { findList, type GraphList } from './list-store.ts';

/** The site and the list of a request, when the caller may do this much there. */
export function listFor(
  request: GraphRequest,
  core: GraphCore,
  needed: SiteRight,
): { site: GraphSite; list: GraphList } {
  const site = siteFor(request, core, needed);
  const list = findList(core.db, site.id, param(request, 'list-id'));
  if (!list) throw itemNotFound();
  if (list.template !== 'userInformation') return { site, list };
  if (needed !== 'read' || !seesPeople(core.db, site, request.caller)) throw accessDenied();
  return { site, list };
}
