import { createCalendar } from '../../domain/calendar.ts';
import type { OpenLists, Project, ProjectLedger, Roster } from '../../ports.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { WatchedProject } from '../../reminders/send-morning.ts';

export interface WatchDoors {
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly openLists: OpenLists;
  readonly roster: Roster;
  /** Tells the administrator that a project cannot be watched now. */
  blocked(project: Project, problem: string): void;
}

async function watch(project: Project, doors: WatchDoors): Promise<WatchedProject | undefined> {
  const [facts, roster] = await Promise.all([
    readFacts(doors.openLists(project, { kind: 'app' }), project),
    doors.roster.membersOf(project),
  ]);
  if (facts.ok && roster.ok) {
    return { project, facts: facts.value, calendar: createCalendar(facts.value.settings), roster: roster.value };
  }
  const problem = facts.ok ? roster : facts;
  if (!problem.ok) doors.blocked(project, problem.problem.kind);
  return undefined;
}

/** Every connected project as the timers see it; one that cannot be read must not stop the others. */
export async function watchedProjects(doors: WatchDoors): Promise<readonly WatchedProject[]> {
  const watched: WatchedProject[] = [];
  // One after the other: five hundred projects at once would spend a minute's resource units in a second.
  for (const project of await doors.projects.projects()) {
    const found = await watch(project, doors);
    if (found !== undefined) watched.push(found);
  }
  return watched;
}
