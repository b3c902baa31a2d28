import { type GraphGroup, storeGroup } from './directory/group-routes.ts';
import { type GraphUser, storeUser } from './directory/user-store.ts';
import { type GraphCore, graphNow } from './graph-core.ts';
import { editAsPerson } from './edit-as-person.ts';
import { emptyGraphTables } from './graph-schema.ts';
import { storeInstalled } from './messages/installed-app.ts';
import { storePermission } from './sites/site-permissions.ts';
import { siteById, type SiteAccess, storeAccess, storeSite } from './sites/site-store.ts';
import { createUserInformationList, meetPersonById } from './sites/user-information-list.ts';

export interface NewSite {
  id: string;
  hostname: string;
  path: string;
  displayName: string;
  /** IANA name; SharePoint keeps date-only values as midnight there. */
  timeZone: string;
  access: SiteAccess;
  /** Object ids of those who are already in the site's user list. */
  seen: string[];
  teamId?: string;
  channelId?: string;
}

/** What the local tenant may do behind the scenes, past all rights. */
export interface GraphAdmin {
  putUser(user: GraphUser): void;
  putGroup(group: GraphGroup): void;
  putSite(site: NewSite): void;
  grantApp(
    siteId: string,
    appId: string,
    role: 'read' | 'write' | 'manage' | 'fullcontrol',
    displayName?: string,
  ): void;
  setAccess(siteId: string, access: SiteAccess): void;
  /** Whether the app may write into somebody's activity feed; everybody starts with it installed. */
  setInstalled(oid: string, installed: boolean): void;
  /** Somebody edits by hand in SharePoint: nothing is validated. */
  editAsPerson(
    siteId: string,
    listIdOrName: string,
    itemId: number,
    oid: string,
    fields: Record<string, unknown>,
  ): void;
  /** Resolves when queued change notifications have been delivered. */
  settle(): Promise<void>;
  /** Forgets what was spent of the throttling budget. */
  forgetUnits(): void;
  /** Forgets the whole tenant, so that it can be put anew. */
  clear(): void;
}

export function createGraphAdmin(core: GraphCore, settle: () => Promise<void>): Omit<GraphAdmin, 'forgetUnits'> {
  const { db } = core;
  return {
    putUser: (user) => storeUser(db, user),
    putGroup: (group) => storeGroup(db, group),
    putSite: (site) => db.transaction(() => putSite(core, site)),
    grantApp: (siteId, appId, role, displayName = appId) => {
      storePermission(db, siteId, { id: appId, displayName }, role);
    },
    setAccess: (siteId, access) => storeAccess(db, siteId, access),
    setInstalled: (oid, installed) => storeInstalled(db, oid, installed),
    editAsPerson: (siteId, list, itemId, oid, fields) =>
      db.transaction(() => editAsPerson(core, { siteId, list, itemId, oid }, fields)),
    settle,
    clear: () => emptyGraphTables(db),
  };
}

function putSite(core: GraphCore, site: NewSite): void {
  const now = graphNow(core);
  const createdAt = siteById(core.db, site.id)?.createdAt ?? now;
  storeSite(core.db, { ...site, teamId: site.teamId, createdAt });
  createUserInformationList(core.db, site.id, now);
  for (const oid of site.seen) meetPersonById(core.db, site.id, oid, now);
}
