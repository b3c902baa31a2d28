import type { ItemId } from '../../domain/values/ids.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { Identity, ListProblem, Project } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { type Asked, listProblem } from '../client/graph-problems.ts';
import { identityKey } from '../client/identity-key.ts';
import type { ListIds } from './list-ids.ts';
import { namedPeople } from '../people/named-people.ts';
import type { PeopleInSite } from '../people/people-in-site.ts';
import type { RowCopies } from './row-copies.ts';
import { readRow } from './row-reader.ts';
import { rowToItem } from './row-to-item.ts';

/** One project's lists as one identity reaches them. */
export interface ListContext {
  readonly project: Project;
  readonly identity: Identity;
  readonly client: GraphClient;
  readonly listIds: ListIds;
  readonly people: PeopleInSite;
  readonly copies: RowCopies;
}

export const placeOf = ({ project, identity }: ListContext, list: ListDeclaration) => ({
  siteId: project.siteId,
  identity,
  list: list.name,
});

export const askedOf = ({ identity }: ListContext, list: ListDeclaration, id?: ItemId): Asked => ({
  identity,
  list: list.name,
  ...(id === undefined ? {} : { id }),
});

/** Under which name this identity's copy of a list is kept. */
export const copyKey = ({ project, identity }: ListContext, list: ListDeclaration): string =>
  `${project.siteId} ${list.name} ${identityKey(identity)}`;

/** Reads one item from SharePoint itself, and keeps this identity's copy up to date with it. */
export async function readItem<L extends ListDeclaration>(
  context: ListContext,
  list: L,
  id: ItemId,
): Promise<Result<Item<L>, ListProblem>> {
  const { client, identity, listIds } = context;
  const row = await listIds.at(placeOf(context, list), (path) => readRow(client, identity, path, list, id));
  if (!row.ok) return refused(listProblem(row.problem, askedOf(context, list, id)));
  context.copies.put(copyKey(context, list), row.value);
  const people = await context.people.forReading(context.project, identity, namedPeople(list, [row.value.fields]));
  return ok(rowToItem(list, row.value, people));
}

/** Reads what was written, or may have been: when that fails, nobody knows what stands there. */
export async function readBack<L extends ListDeclaration>(
  context: ListContext,
  list: L,
  id: ItemId,
): Promise<Result<Item<L>, ListProblem>> {
  const read = await readItem(context, list, id);
  return read.ok ? read : refused({ kind: 'unsure', list: list.name });
}
