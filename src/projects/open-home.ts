import { settingsFrom } from '../domain/settings/parse-settings.ts';
import { ok, type Result } from '../domain/values/result.ts';
import { projectCardList } from '../lists/project-card.ts';
import { projectRolesList } from '../lists/project-roles.ts';
import { projectSettingsList } from '../lists/project-settings.ts';
import type { Clock, ListProblem, OpenLists, Person, Project, Roster } from '../ports.ts';
import type { Home } from './home.ts';
import { readerIn } from './reader.ts';
import { whereItExists } from './where-it-exists.ts';

export interface HomeDoors {
  readonly clock: Clock;
  readonly openLists: OpenLists;
  readonly roster: Roster;
}

/** Opens a project with somebody's own rights, and finds out what they may do there. */
export async function openHome(project: Project, person: Person, doors: HomeDoors): Promise<Result<Home, ListProblem>> {
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
  const facts = { settings: settingsFrom(settings.value[0]), roles: roles.value, roster: members.value };
  return ok({
    project,
    person,
    store,
    name: cards.value[0]?.cells.Title ?? project.code,
    settings: facts.settings,
    roles: facts.roles,
    members: facts.roster,
    ...readerIn(facts, person, doors.clock.now()),
  });
}
