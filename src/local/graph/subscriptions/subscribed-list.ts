import type { SqliteDatabase } from '../../../sqlite/sqlite-database.ts';
import type { Caller } from '../graph-doors.ts';
import { itemNotFound } from '../request/graph-refusal.ts';
import { findList, type GraphList } from '../lists/list-store.ts';
import { mayOnSite } from '../sites/site-rights.ts';
import { siteById } from '../sites/site-store.ts';

/** The list of a subscription; who may not see it hears that it does not exist (docs#19413). */
export function subscribedList(db: SqliteDatabase, resource: string, caller: Caller): GraphList {
  const match = /^\/?sites\/([^/]+)\/lists\/([^/]+)\/?$/i.exec(resource);
  const site = match && siteById(db, decodeURIComponent(match[1] ?? ''));
  if (!site || !mayOnSite(db, site, caller, 'read')) throw itemNotFound();
  const list = findList(db, site.id, decodeURIComponent(match[2] ?? ''));
  if (!list) throw itemNotFound();
  return list;
}
