import type { GraphCore } from '../graph-core.ts';
import { graphNow } from '../graph-core.ts';
import type { Caller } from '../graph-doors.ts';
import { findUser } from '../directory/user-store.ts';
import type { JsonObject } from '../request/graph-exchange.ts';
import { accessDenied } from '../request/graph-refusal.ts';
import { meetPerson } from './user-information-list.ts';

/** Who wrote something: the site's number for them, and how Graph shows them. */
export interface Author {
  readonly lookupId: number;
  readonly identity: JsonObject;
  /** Present on what an app wrote in its own name. */
  readonly appLookupId?: number;
}

// SharePoint's fixed account for everything that an app does without a person.
const sharePointAppId = 1073741822;

/** Writing to a site makes it meet the writer. */
export function authorFor(core: GraphCore, siteId: string, caller: Caller): Author {
  if (caller.kind === 'person') return personAuthor(core, siteId, caller.oid);
  const application = { id: caller.appId, displayName: appName(core, siteId, caller.appId) };
  return {
    lookupId: sharePointAppId,
    identity: { application, user: { displayName: 'SharePoint App' } },
    appLookupId: 3,
  };
}

export function personAuthor(core: GraphCore, siteId: string, oid: string): Author {
  const user = findUser(core.db, oid);
  if (!user) throw accessDenied();
  const lookupId = meetPerson(core.db, siteId, user, graphNow(core));
  return { lookupId, identity: { user: { email: user.mail, id: user.id, displayName: user.displayName } } };
}

function appName(core: GraphCore, siteId: string, appId: string): string {
  const sql = 'SELECT display_name FROM graph_permissions WHERE site_id = ? AND app_id = ?';
  return String(core.db.all(sql, [siteId, appId])[0]?.['display_name'] ?? appId);
}
