import type { ListDeclaration } from '../../lists/list.ts';
import type { Identity, ListProblem } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { type ListFailure, listProblem } from '../client/graph-problems.ts';
import { createListIds } from '../rows/list-ids.ts';
import { completeColumns, createList, type ListReport, type Site } from './provision-list.ts';

/** What provisioning did, and where it had to stop. */
export interface ProvisionReport {
  readonly lists: readonly ListReport[];
  readonly stopped?: { readonly list: string; readonly problem: ListProblem };
}

export interface ProvisionOptions {
  readonly client: GraphClient;
  readonly identity: Identity;
  readonly siteId: string;
  /** In an order in which every lookup points to a list before it, or to itself. */
  readonly lists: readonly ListDeclaration[];
  readonly projectCode?: string;
}

/** Brings a site's lists up to their declarations; a second run finds nothing to do. */
export async function provisionSite(options: ProvisionOptions): Promise<ProvisionReport> {
  const { client, identity, siteId, lists } = options;
  const site = { client, identity, siteId };
  const present = await createListIds(client).all(siteId, identity);
  const [first] = lists;
  if (!present.ok) return { lists: [], ...(first ? { stopped: stopAt(identity, first, present.problem) } : {}) };
  const listIds = new Map(present.value);
  const reports: ListReport[] = [];
  for (const list of lists) {
    const done = await provisionList(site, list, listIds, options.projectCode);
    if (!done.ok) return { lists: reports, stopped: stopAt(identity, list, done.problem) };
    reports.push(done.value);
  }
  return { lists: reports };
}

async function provisionList(
  site: Site,
  list: ListDeclaration,
  listIds: Map<string, string>,
  projectCode: string | undefined,
): ReturnType<typeof completeColumns> {
  const context = { listIds, ...(projectCode === undefined ? {} : { projectCode }) };
  const known = listIds.get(list.name);
  const made = known === undefined ? await createList(site, list, context) : undefined;
  if (made && !made.ok) return made;
  const id = made?.value ?? known ?? '';
  listIds.set(list.name, id);
  return completeColumns(site, list, id, known === undefined, context);
}

const stopAt = (identity: Identity, { name }: ListDeclaration, failure: ListFailure) => ({
  list: name,
  problem: listProblem(failure, { identity, list: name }),
});
