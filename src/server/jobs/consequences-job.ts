import { beganBefore } from '../../acts/follow/followed-since.ts';
import type { ProjectCode } from '../../domain/values/ids.ts';
import { addMinutes, type Moment } from '../../domain/values/moment.ts';
import { actionsList } from '../../lists/actions.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import { risksList } from '../../lists/risks.ts';
import type { Project } from '../../ports.ts';
import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';
import { lookAtProject } from './look-at-project.ts';
import { askMinutes, nextRound, roundMinutes } from './rounds.ts';

/** Lists in which something may follow from something else, or a step may be taken that no act takes. */
const linkedLists = [actionsList, decisionsList, controlMeasuresList, risksList] as const;

/** SharePoint tells a change sometimes minutes late: a look begins somewhat before the one that went before. */
const overlapMinutes = 5;

/** Which projects deserve a look, as far as this process knows. */
interface Watch {
  readonly hinted: Set<ProjectCode>;
  readonly askedAt: Map<ProjectCode, Moment>;
}

/** Brings about what should have changed by itself, soon after somebody worked in SharePoint itself. */
export function createConsequencesJob(doors: JobDoors): Job {
  const watch: Watch = { hinted: new Set(), askedAt: new Map() };
  doors.changeFeed.listen((project, lists) => {
    if (linkedLists.some(({ name }) => lists.includes(name))) watch.hinted.add(project);
  });
  return {
    name: 'consequences',
    nextAfter: (moment) => nextRound(moment, watch.hinted.size > 0 ? roundMinutes : askMinutes),
    async run(now) {
      for (const project of await doors.projects.projects()) {
        // One project that cannot be looked at must not keep all others waiting.
        await visit(project, watch, doors, now).catch((error: unknown) => {
          watch.hinted.add(project.code);
          doors.report(error, 'consequences');
        });
      }
    },
  };
}

async function visit(project: Project, { hinted, askedAt }: Watch, doors: JobDoors, now: Moment): Promise<void> {
  const { code, siteId } = project;
  const asked = askedAt.get(code);
  // A list of measures sends no hints: every hour Graph is asked whether anything changed.
  const isHour = asked === undefined || nextRound(asked, askMinutes) <= now;
  if (!isHour && !hinted.has(code)) return;
  // Taken off first: what comes in during the look deserves another one.
  hinted.delete(code);
  const { changed, cursors } = await doors.deltaWatch(project, linkedLists, await doors.cursors.cursorsOf(siteId));
  askedAt.set(code, now);
  const known = await doors.looks.sinceOf(code);
  const since = known ?? (await firstAct(code, doors, now));
  // What people set by hand before Spil first looked stays as it is.
  if (since === undefined) await doors.looks.rememberSince(code, now);
  else if (known === undefined || changed.length > 0) {
    if (!(await lookAtProject(project, since, doors, now))) return void hinted.add(code);
    await doors.looks.rememberSince(code, later(since, addMinutes(now, -overlapMinutes)));
  }
  // Last: whoever dies before finds the same changes again.
  await doors.cursors.rememberCursors(siteId, cursors);
}

/** What an act left half done before Spil first looked is no work of people. */
async function firstAct(code: ProjectCode, { intents }: JobDoors, now: Moment): Promise<Moment | undefined> {
  const unfinished = await intents.unfinishedUntil(now);
  const first = unfinished.find(({ project }) => project === code);
  return first && beganBefore(first);
}

const later = (one: Moment, other: Moment): Moment => (one > other ? one : other);
