import { createCalendar } from '../domain/calendar/calendar.ts';
import { type Actor, actorIn } from '../domain/people/permission.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { settingsFrom } from '../domain/settings/parse-settings.ts';
import { dayAt, type Moment } from '../domain/values/moment.ts';
import { ok, type Result } from '../domain/values/result.ts';
import { projectRolesList } from '../lists/project-roles.ts';
import { projectSettingsList } from '../lists/project-settings.ts';
import type { ListProblem, ListStore, Member, Person, Project, Roster } from '../ports.ts';
import type { OnDay } from '../views/standing.ts';
import type { Home } from './home.ts';

/** Somebody who looks, with the day on which they do. */
export interface Reader extends OnDay {
  readonly actor: Actor;
}

/** What a project's lists say of everybody who looks. */
export interface ReaderFacts extends Pick<ProjectFacts, 'roles' | 'settings'> {
  readonly roster: readonly Member[];
}

/** Reads roles, settings and roster, with the rights that the lists were opened with. */
export async function readReaderFacts(
  project: Project,
  lists: ListStore,
  people: Roster,
): Promise<Result<ReaderFacts, ListProblem>> {
  const [settings, roles, roster] = await Promise.all([
    lists.all(projectSettingsList),
    lists.all(projectRolesList),
    people.membersOf(project),
  ]);
  if (!settings.ok) return settings;
  if (!roles.ok) return roles;
  if (!roster.ok) return roster;
  return ok({ settings: settingsFrom(settings.value[0]), roles: roles.value, roster: roster.value });
}

/** Somebody as a reader at this moment. */
export function readerIn(facts: ReaderFacts, { id }: Person, now: Moment): Reader {
  const today = dayAt(now);
  const self = facts.roster.find((member) => member.id === id);
  // Visitors of a site stand on no roster: they read, as guests do.
  const actor = actorIn(facts, { id, isGuest: self?.isGuest ?? true }, today);
  return { actor, today, calendar: createCalendar(facts.settings) };
}

/** Who writes reads the answer. */
export const readerAt = ({ actor, calendar, today }: Home): Reader => ({ actor, calendar, today });
