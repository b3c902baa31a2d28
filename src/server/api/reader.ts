import { createCalendar } from '../../domain/calendar/calendar.ts';
import { type Actor, actorIn } from '../../domain/people/permission.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { settingsFrom } from '../../domain/settings/parse-settings.ts';
import { dayAt } from '../../domain/values/moment.ts';
import { projectRolesList } from '../../lists/project-roles.ts';
import { projectSettingsList } from '../../lists/project-settings.ts';
import type { Member } from '../../ports.ts';
import type { Home } from '../../projects/home.ts';
import type { OnDay } from '../../views/standing.ts';
import type { ApiDoors } from './api-doors.ts';
import type { ProjectCaller } from './caller.ts';
import { type Refusal, refusalFor } from './refusal.ts';

/** Somebody who looks, with the day on which they do. */
export interface Reader extends OnDay {
  readonly actor: Actor;
}

/** What a project's lists say of everybody who looks. */
export interface ReaderFacts extends Pick<ProjectFacts, 'roles' | 'settings'> {
  readonly roster: readonly Member[];
}

/** Reads roles, settings and roster with the caller's own rights. */
export async function readReaderFacts(caller: ProjectCaller, doors: ApiDoors): Promise<ReaderFacts | Refusal> {
  const { wholeLists: lists, project, t, language } = caller;
  const [settings, roles, roster] = await Promise.all([
    lists.all(projectSettingsList),
    lists.all(projectRolesList),
    doors.roster.membersOf(project),
  ]);
  if (!settings.ok) return refusalFor(settings.problem, t, language);
  if (!roles.ok) return refusalFor(roles.problem, t, language);
  if (!roster.ok) return refusalFor(roster.problem, t, language);
  return { settings: settingsFrom(settings.value[0]), roles: roles.value, roster: roster.value };
}

/** The caller as a reader today. */
export function readerIn(facts: ReaderFacts, { person }: ProjectCaller, { clock }: ApiDoors): Reader {
  const today = dayAt(clock.now());
  const self = facts.roster.find(({ id }) => id === person.id);
  // Visitors of a site stand on no roster: they read, as guests do.
  const actor = actorIn(facts, { id: person.id, isGuest: self?.isGuest ?? true }, today);
  return { actor, today, calendar: createCalendar(facts.settings) };
}

/** Who writes reads the answer. */
export const readerAt = ({ actor, calendar, today }: Home): Reader => ({ actor, calendar, today });
