import { z } from 'zod';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Identity } from '../../ports.ts';
import type { GraphFailure } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { hasStatus, type ListFailure } from '../client/graph-problems.ts';

const listName = z.object({ id: z.string(), name: z.string() });

/** Finds the lists of a site by their fixed names. */
export interface ListIds {
  /** Every list of the site by name, as this identity may see them. */
  all(siteId: string, identity: Identity): Promise<Result<ReadonlyMap<string, string>, GraphFailure>>;
  /** Asks something of a list; when it has moved (restored under a new id) it is found again, once. */
  at<T>(place: ListPlace, ask: (listPath: string) => Promise<Result<T, GraphFailure>>): Promise<Result<T, ListFailure>>;
  forget(siteId: string): void;
}

export interface ListPlace {
  readonly siteId: string;
  readonly identity: Identity;
  readonly list: string;
}

export const sitePath = (siteId: string): string => `/sites/${siteId}`;
export const listPath = (siteId: string, listId: string): string => `${sitePath(siteId)}/lists/${listId}`;

export function createListIds(client: GraphClient): ListIds {
  const known = new Map<string, ReadonlyMap<string, string>>();
  const all: ListIds['all'] = async (siteId, identity) => {
    const kept = known.get(siteId);
    if (kept) return ok(kept);
    const pages = await readPages(client, identity, `${sitePath(siteId)}/lists?$select=id,name,displayName`);
    if (!pages.ok) return pages;
    const ids = idsByName(pages.value.values);
    // An empty answer may be a matter of rights: the next caller looks again.
    if (ids.size > 0) known.set(siteId, ids);
    return ok(ids);
  };
  const idOf = async ({ siteId, identity, list }: ListPlace): Promise<Result<string, ListFailure>> => {
    const ids = await all(siteId, identity);
    if (!ids.ok) return ids;
    const id = ids.value.get(list);
    if (id !== undefined) return ok(id);
    known.delete(siteId);
    return refused({ kind: 'list-missing' });
  };
  return {
    all,
    forget: (siteId) => void known.delete(siteId),
    async at(place, ask) {
      const id = await idOf(place);
      if (!id.ok) return id;
      const answer = await ask(listPath(place.siteId, id.value));
      if (answer.ok || !hasStatus(answer.problem, 404)) return answer;
      known.delete(place.siteId);
      const again = await idOf(place);
      if (!again.ok) return again;
      return again.value === id.value ? answer : ask(listPath(place.siteId, again.value));
    },
  };
}

function idsByName(values: readonly unknown[]): ReadonlyMap<string, string> {
  const lists = values.map((value) => listName.safeParse(value)).filter((parsed) => parsed.success);
  return new Map(lists.map(({ data }) => [data.name, data.id]));
}
