import type { Result } from '../../domain/values/result.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Project } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { type GraphPages, readPages } from '../client/graph-pages.ts';
import { hasStatus, type ListFailure } from '../client/graph-problems.ts';
import type { ListIds } from '../rows/list-ids.ts';

/** Where each list was looked at last, by list name. */
export type Cursors = Readonly<Record<string, string>>;

/** What changed since the cursors, and where to look from next time. */
export interface WatchAnswer {
  readonly changed: readonly string[];
  readonly cursors: Cursors;
}

/** Asks which lists of a project changed: one resource unit per list, and no content. */
export type DeltaWatch = (project: Project, lists: readonly ListDeclaration[], since: Cursors) => Promise<WatchAnswer>;

const app = { kind: 'app' } as const;

export function createDeltaWatch(client: GraphClient, listIds: ListIds): DeltaWatch {
  const startAt = ({ siteId }: Project, list: string): Promise<Result<GraphPages, ListFailure>> =>
    listIds.at({ siteId, identity: app, list }, (path) =>
      readPages(client, app, `${path}/items/delta?token=latest&$select=id`),
    );
  return async (project, lists, since) => {
    const changed: string[] = [];
    const cursors: Record<string, string> = {};
    for (const { name } of lists) {
      const cursor = since[name];
      const pages = cursor === undefined ? await startAt(project, name) : await readPages(client, app, cursor);
      const isLost = !pages.ok && hasStatus(pages.problem, 410);
      const next = isLost ? await startAt(project, name) : pages;
      // A list that cannot be asked now keeps its cursor: what it missed is told the next time.
      const link = (next.ok ? next.value.deltaLink : undefined) ?? cursor;
      if (link !== undefined) cursors[name] = link;
      if (isLost || (pages.ok && pages.value.values.length > 0)) changed.push(name);
    }
    return { changed, cursors };
  };
}
