import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { GraphRoute } from './graph-exchange.ts';
import { badRequest, GraphRefusal, itemNotFound } from './graph-refusal.ts';
import { graphRoutes } from '../graph-routes.ts';
import { matchRoute } from './match-route.ts';
import { siteAddress } from '../site-address.ts';
import { siteByPath } from '../sites/site-store.ts';

/** Where a request leads; `path` is the decoded address as the caller wrote it. */
export type FoundRoute =
  | { kind: 'route'; path: string; route: GraphRoute; params: Readonly<Record<string, string>> }
  | { kind: 'batch'; path: string }
  | { kind: 'refused'; path: string; refusal: GraphRefusal };

export function findRoute(db: SqliteDatabase, method: string, rawPath: string): FoundRoute {
  const segments = rawPath.split('/').filter(Boolean).map(decodeSegment);
  const path = `/${segments.join('/')}`;
  if (path === '/$batch' && method === 'POST') return { kind: 'batch', path };
  const known = withSiteId(db, segments);
  if (!known) return { kind: 'refused', path, refusal: itemNotFound() };
  const match = matchRoute(graphRoutes, method, known.map(callDelta));
  if (match === undefined) {
    const refusal = badRequest(`Resource not found for the segment '${segments.at(-1) ?? ''}'.`);
    return { kind: 'refused', path, refusal };
  }
  if (match === 'no-such-method') {
    const refusal = new GraphRefusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed.');
    return { kind: 'refused', path, refusal };
  }
  return { kind: 'route', path, route: match.route, params: match.params };
}

function withSiteId(db: SqliteDatabase, segments: readonly string[]): readonly string[] | undefined {
  const address = siteAddress(segments);
  if (!address) return segments;
  const site = siteByPath(db, address.hostname, address.path);
  return site && ['sites', site.id, ...address.rest];
}

/** Some clients write `delta`, others `delta()`. */
const callDelta = (segment: string): string => (segment === 'delta' ? 'delta()' : segment);

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
