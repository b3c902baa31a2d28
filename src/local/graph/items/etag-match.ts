import type { GraphRequest } from '../request/graph-exchange.ts';
import { GraphRefusal } from '../request/graph-refusal.ts';
import { etagOf, type GraphItem } from './item-store.ts';

/** Lets a change pass only when it was made on the version that is there now. */
export function refuseStale(request: GraphRequest, item: GraphItem): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted === '*') return;
  if (!/^"[^"]+,\d+"$/.test(wanted)) {
    throw new GraphRefusal(400, 'invalidRequest', 'The ETag is malformed', { innerCode: 'malformedEntityTag' });
  }
  if (wanted.toLowerCase() === etagOf(item).toLowerCase()) return;
  const message = "ETag does not match current item's value";
  throw new GraphRefusal(412, 'resourceModified', message, { innerCode: 'preconditionFailed' });
}
