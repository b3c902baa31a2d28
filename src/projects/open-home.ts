import { createCalendar } from '../domain/calendar/calendar.ts';
import { actorIn } from '../domain/people/permission.ts';
import { settingsFrom } from '../domain/settings/parse-settings.ts';
import { dayAt } from '../domain/values/moment.ts';
import { ok, type Result } from '../domain/values/result.ts';
import { projectCardList } from '../lists/project-card.ts';
import { projectRolesList } from '../lists/project-roles.ts';
import { projectSettingsList } from '../lists/project-settings.ts';
import type { Clock, ListProblem, OpenLists, Person, Project, Roster } from '../ports.ts';
import type { Home } from './home.ts';

export interface HomeDoors {
  readonly clock: Clock;
  readonly openLists: OpenLists;
  readonly roster: Roster;
}

type Read<T> = Result<T, ListProblem>;

/** A list that is not there leaves its defaults; whoever needs it to work is told by what needs it. */
const whereItExists = <T>(read: Read<readonly T[]>): Read<readonly T[]> =>
  !read.ok && read.problem.kind === 'list-missing' ? ok([]) : read;

/** Opens a project with somebody's own rights, and finds out what they may do there. */
export async function openHome(project: Project, person: Person, doors: HomeDoors): Promise<Read<Home>> {
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
  const today = dayAt(doors.clock.now());
  const parsed = settingsFrom(settings.value[0]);
  const self = members.value.find(({ id }) => id === person.id);
  // Visitors of a site stand on no roster: they read, as guests do.
  const reader = { id: person.id, isGuest: self?.isGuest ?? true };
  return ok({
    project,
    person,
    store,
    today,
    name: cards.value[0]?.cells.Title ?? project.code,
    settings: parsed,
    calendar: createCalendar(parsed),
    roles: roles.value,
    members: members.value,
    actor: actorIn({ roles: roles.value, settings: parsed }, reader, today),
  });
}
