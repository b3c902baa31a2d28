import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { settingsFrom } from '../../src/domain/settings/parse-settings.ts';
import { actorIn } from '../../src/domain/people/permission.ts';
import type { Day } from '../../src/domain/values/day.ts';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import { projectCardList } from '../../src/lists/project-card.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { projectSettingsList } from '../../src/lists/project-settings.ts';
import type { ListProblem, Person, Project } from '../../src/ports.ts';
import type { BotDoors } from '../bot-doors.ts';
import type { Home } from './talk.ts';

type Read<T> = Result<T, ListProblem>;

/** A list that is not there leaves its defaults; whoever needs it to work is told by what needs it. */
const whereItExists = <T>(read: Read<readonly T[]>): Read<readonly T[]> =>
  !read.ok && read.problem.kind === 'list-missing' ? ok([]) : read;

/** Opens a project with the speaker's own rights. */
export async function openHome(project: Project, person: Person, doors: BotDoors, today: Day): Promise<Read<Home>> {
  const store = doors.openLists(project, { kind: 'person', person });
  const [cards, settings, roles, members] = await Promise.all([
    store.all(projectCardList).then(whereItExists),
    store.all(projectSettingsList).then(whereItExists),
    store.all(projectRolesList).then(whereItExists),
    doors.roster.membersOf(project),
  ]);
  if (!cards.ok) return cards;
  if (!settings.ok) return settings;
  if (!roles.ok) return roles;
  if (!members.ok) return members;
  const parsed = settingsFrom(settings.value[0]);
  const self = members.value.find(({ id }) => id === person.id);
  // Visitors of a site stand on no roster: they read, as guests do.
  const reader = { id: person.id, isGuest: self?.isGuest ?? true };
  return ok({
    project,
    store,
    name: cards.value[0]?.cells.Title ?? project.code,
    settings: parsed,
    calendar: createCalendar(parsed),
    roles: roles.value,
    members: members.value,
    actor: actorIn({ roles: roles.value, settings: parsed }, reader, today),
  });
}

export interface OpenedHomes {
  readonly homes: readonly Home[];
  readonly unreachable: readonly Project['code'][];
}

/** Every project that this person can open; refused only when nothing opens because something is broken. */
export async function openHomes(person: Person, doors: BotDoors, today: Day): Promise<Read<OpenedHomes>> {
  const projects = await doors.projects.projects();
  const opened = await Promise.all(
    projects.map(async (project) => ({ project, home: await openHome(project, person, doors, today) })),
  );
  const homes = opened.flatMap(({ home }) => (home.ok ? [home.value] : []));
  // Without access to a project its very existence is nobody's business.
  const broken = opened.filter(({ home }) => !home.ok && home.problem.kind !== 'no-access');
  const first = broken[0]?.home;
  if (homes.length === 0 && first !== undefined && !first.ok) return refused(first.problem);
  return ok({ homes, unreachable: broken.map(({ project }) => project.code) });
}
