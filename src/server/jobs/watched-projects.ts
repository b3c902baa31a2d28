import { createCalendar } from '../../domain/calendar/calendar.ts';
import type { Project } from '../../ports.ts';
import { readWhatIsThere } from '../../projects/read-facts.ts';
import type { WatchedProject } from '../../messages/reminder/send-morning.ts';
import type { Blocked, JobDoors } from './job-doors.ts';

type WatchDoors = Pick<JobDoors, 'projects' | 'openLists' | 'roster'>;

/** A project with the lists that it should have but has not. */
export interface SeenProject extends WatchedProject {
  readonly missing: readonly string[];
}

/** The connected projects as the timers see them, beside those that cannot be read now. */
export interface Watch {
  readonly watched: readonly SeenProject[];
  readonly blocked: readonly Blocked[];
}

async function watch(project: Project, doors: WatchDoors): Promise<SeenProject | Blocked> {
  const [facts, roster] = await Promise.all([
    readWhatIsThere(doors.openLists(project, { kind: 'app' }), project),
    doors.roster.membersOf(project),
  ]);
  if (!facts.ok) return { project, problem: facts.problem.kind };
  if (!roster.ok) return { project, problem: roster.problem.kind };
  const { missing, facts: known } = facts.value;
  return { project, facts: known, missing, calendar: createCalendar(known.settings), roster: roster.value };
}

/** Looks at every project; one that cannot be read must not stop the others. */
export async function watchedProjects(doors: WatchDoors): Promise<Watch> {
  const watched: SeenProject[] = [];
  const blocked: Blocked[] = [];
  // One after the other: five hundred projects at once would spend a minute's resource units in a second.
  for (const project of await doors.projects.projects()) {
    const found = await watch(project, doors);
    if ('facts' in found) watched.push(found);
    else blocked.push(found);
  }
  return { watched, blocked };
}
