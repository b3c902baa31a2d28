import { announceInterrupted } from '../../acts/grotik/announce-interrupted.ts';
import { tellInterrupted } from '../../acts/tell-interrupted.ts';
import { addMinutes, type Moment } from '../../domain/values/moment.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import type { UnfinishedIntent } from '../../act-memories.ts';
import type { ListStore, Project } from '../../ports.ts';
import { promiseLine } from '../../messages/automatic/promise-line.ts';
import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';
import { type OpenPlace, openPlace } from './open-place.ts';
import { askMinutes, nextRound, roundMinutes } from './rounds.ts';

/** An act that is still under way is not interrupted: Graph answers, or gives up, well within this time. */
const underWayMinutes = 2;

/** Tells what a process that ended, or an answer that got lost, left untold. */
export function createInterruptedJob(doors: JobDoors): Job {
  let isWaiting = false;
  return {
    name: 'interrupted',
    nextAfter: (moment) => nextRound(moment, isWaiting ? roundMinutes : askMinutes),
    async run(now) {
      const projects = await doors.projects.projects();
      const intents = await doors.intents.unfinishedUntil(addMinutes(now, -underWayMinutes));
      for (const project of projects) {
        const own = intents.filter((intent) => intent.project === project.code);
        // What cannot be told now must not keep the others waiting.
        if (own.length > 0) await attempt(settleAll(own, project, doors, now), doors);
      }
      const left = await doors.intents.unfinishedUntil(now);
      isWaiting = left.some((intent) => projects.some(({ code }) => code === intent.project));
    },
  };
}

const attempt = (work: Promise<void>, { report }: JobDoors): Promise<unknown> =>
  work.catch((error: unknown) => report(error, 'interrupted'));

async function settleAll(
  intents: readonly UnfinishedIntent[],
  project: Project,
  doors: JobDoors,
  now: Moment,
): Promise<void> {
  const store = doors.openLists(project, { kind: 'app' });
  const place = await openPlace(project, store, doors, now);
  if (place === undefined) return;
  for (const intent of intents) await attempt(settle(intent, store, place, doors), doors);
}

async function settle(intent: UnfinishedIntent, store: ListStore, place: OpenPlace, doors: JobDoors): Promise<void> {
  const isSettled =
    intent.list === grotikStatusList.name
      ? await announceInterrupted(intent, store, place, doors)
      : await tellInterrupted(intent, {
          store,
          place,
          tell: doors.tell,
          memories: doors,
          promise: (foreseen) => promiseLine(foreseen, place, doors),
        });
  if (isSettled) await doors.intents.end(intent.id);
}
