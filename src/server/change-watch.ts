import type { ProjectCode } from '../domain/values/ids.ts';
import type { Graph } from '../graph/create-graph.ts';
import type { Cursors } from '../graph/watch/delta-watch.ts';
import { actionsList } from '../lists/actions.ts';
import { decisionsList } from '../lists/decisions.ts';
import { grotikStatusList } from '../lists/grotik-status.ts';
import { risksList } from '../lists/risks.ts';
import type { Project, ProjectLedger } from '../ports.ts';
import type { ChangeFeed } from './change-feed.ts';
import type { NotificationDoors } from './notification-routes.ts';
import type { ReportFailure } from './report-failure.ts';
import { tellHints } from './tell-hints.ts';

/** The lists that a tab shows: only these are worth a subscription. */
const shownLists = [actionsList, risksList, decisionsList, grotikStatusList] as const;

/** Lists send no word about lost notifications, so open tabs are also served by asking. */
const usualPollMs = 20_000;

export interface ChangeWatchDoors {
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly changeFeed: ChangeFeed;
  readonly graph: Pick<Graph, 'deltaWatch' | 'changedList' | 'subscriptions'>;
  readonly report: ReportFailure;
  readonly pollMs: number | undefined;
}

/** Finds out that lists changed: by Graph's hints at once, by asking for what no hint told. */
export interface ChangeWatch extends NotificationDoors {
  keepSubscriptions(): Promise<void>;
  start(): void;
  stop(): void;
}

export function createChangeWatch(doors: ChangeWatchDoors): ChangeWatch {
  const cursors = new Map<ProjectCode, Cursors>();
  let timer: NodeJS.Timeout | undefined;

  const projects = (): Promise<readonly Project[]> => doors.projects.projects();

  async function poll(): Promise<void> {
    const followed = new Set(doors.changeFeed.followed());
    for (const code of cursors.keys()) if (!followed.has(code)) cursors.delete(code);
    for (const project of (await projects()).filter(({ code }) => followed.has(code))) {
      const since = cursors.get(project.code);
      const answer = await doors.graph.deltaWatch(project, shownLists, since ?? {});
      cursors.set(project.code, answer.cursors);
      // Nobody knows what changed between a tab's first read and our first look: it reads once more.
      const changed = since === undefined ? shownLists.map(({ name }) => name) : answer.changed;
      if (changed.length > 0) doors.changeFeed.signal(project.code, changed);
    }
  }

  let polling: Promise<void> | undefined;
  const pollUnlessBusy = (): Promise<void> => {
    polling ??= poll().finally(() => {
      polling = undefined;
    });
    return polling;
  };

  const guarded = (work: Promise<unknown>, where: string): void => {
    work.catch((error: unknown) => doors.report(error, where));
  };

  return {
    hint: (body) => guarded(tellHints(body, doors), 'notification'),
    async keepSubscriptions() {
      for (const project of await projects()) await doors.graph.subscriptions?.keep(project, shownLists);
    },
    start() {
      timer = setInterval(() => guarded(pollUnlessBusy(), 'poll'), doors.pollMs ?? usualPollMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
