import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListProblem, Person, Project } from '../../src/ports.ts';
import type { Home } from '../../src/projects/home.ts';
import { openHome } from '../../src/projects/open-home.ts';
import type { BotDoors } from '../bot-doors.ts';

export interface OpenedHomes {
  readonly homes: readonly Home[];
  readonly unreachable: readonly Project['code'][];
}

/** Every project that this person can open; refused only when nothing opens because something is broken. */
export async function openHomes(person: Person, doors: BotDoors): Promise<Result<OpenedHomes, ListProblem>> {
  const projects = await doors.projects.projects();
  const opened = await Promise.all(
    projects.map(async (project) => ({ project, home: await openHome(project, person, doors) })),
  );
  const homes = opened.flatMap(({ home }) => (home.ok ? [home.value] : []));
  // Without access to a project its very existence is nobody's business.
  const broken = opened.filter(({ home }) => !home.ok && home.problem.kind !== 'no-access');
  const first = broken[0]?.home;
  if (homes.length === 0 && first !== undefined && !first.ok) return refused(first.problem);
  return ok({ homes, unreachable: broken.map(({ project }) => project.code) });
}
