import { createCalendar } from '../../domain/calendar.ts';
import type { Project } from '../../ports.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { WatchedProject } from '../../reminders/send-morning.ts';
import type { Blocked, JobDoors } from './job-doors.ts';

type WatchDoors = Pick<JobDoors, 'projects' | 'openLists' | 'roster'>;

/** The connected projects as the timers see them, beside those that cannot be read now. */
export interface Watch {
  readonly watched: readonly WatchedProject[];
  readonly blocked: readonly Blocked[];
}

async function watch(project: Project, doors: WatchDoors): Promise<WatchedProject | Blocked> {
  const [facts, roster] = await Promise.all([
    readFacts(doors.openLists(project, { kind: 'app' }), project),
    doors.roster.membersOf(project),
  ]);
  if (!facts.ok) return { project, problem: facts.problem.kind };
  if (!roster.ok) return { project, problem: roster.problem.kind };
  return { project, facts: facts.value, calendar: createCalendar(facts.value.settings), roster: roster.value };
}

/** Looks at every project; one that cannot be read must not stop the others. */
export async function watchedProjects(doors: WatchDoors): Promise<Watch> {
  const watched: WatchedProject[] = [];
  const blocked: Blocked[] = [];
  // One after the other: five hundred projects at once would spend a minute's resource units in a second.
  for (const project of await doors.projects.projects()) {
    const found = await watch(project, doors);
    if ('facts' in found) watched.push(found);
    else blocked.push(found);
  }
  return { watched, blocked };
}
