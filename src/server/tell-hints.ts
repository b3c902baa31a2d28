import { z } from 'zod';
import type { Graph } from '../graph/create-graph.ts';
import type { ProjectLedger } from '../ports.ts';
import type { ChangeFeed } from './change-feed.ts';

const hints = z.object({
  value: z.array(z.object({ subscriptionId: z.string().max(128), clientState: z.string().max(128) })).max(1000),
});

export interface HintDoors {
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly changeFeed: ChangeFeed;
  readonly graph: Pick<Graph, 'changedList'>;
}

/** Passes on what Graph hinted at; a hint without our own secret is dropped. */
export async function tellHints(body: unknown, { projects, changeFeed, graph }: HintDoors): Promise<void> {
  const parsed = hints.safeParse(body);
  const told = parsed.success ? parsed.data.value : [];
  const found = await Promise.all(told.map((hint) => graph.changedList(hint)));
  const changed = found.filter((list) => list !== undefined);
  for (const project of await projects.projects()) {
    const lists = changed.filter(({ siteId }) => siteId === project.siteId).map(({ list }) => list);
    if (lists.length > 0) changeFeed.signal(project.code, [...new Set(lists)]);
  }
}
