import { createCalendar } from '../../domain/calendar/calendar.ts';
import { settingsFrom } from '../../domain/settings/parse-settings.ts';
import { type Actor, actorIn } from '../../domain/people/permission.ts';
import { dayAt } from '../../domain/values/moment.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { projectRolesList } from '../../lists/project-roles.ts';
import { projectSettingsList } from '../../lists/project-settings.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { Member } from '../../ports.ts';
import type { ApiDoors } from './api-doors.ts';
import type { ProjectCaller } from './caller.ts';
import type { RuleSetting } from './list-rules.ts';
import { type Refusal, refusalFor } from './refusal.ts';

/** Somebody about to write, with all that rules and permissions ask about. */
export interface Editor {
  readonly actor: Actor;
  readonly setting: RuleSetting;
  readonly settings: Settings;
  readonly roster: readonly Member[];
}

/** Reads what decides about an edit, with the caller's own rights. */
export async function editorFor(caller: ProjectCaller, doors: ApiDoors): Promise<Editor | Refusal> {
  const { lists, project, person, t, language } = caller;
  const [roles, settings, measures, roster] = await Promise.all([
    lists.all(projectRolesList),
    lists.all(projectSettingsList),
    lists.all(controlMeasuresList),
    doors.roster.membersOf(project),
  ]);
  for (const read of [roles, settings, measures, roster]) {
    if (!read.ok) return refusalFor(read.problem, t, language);
  }
  if (!roles.ok || !settings.ok || !measures.ok || !roster.ok) throw new Error('a failed read was let through');
  const parsed = settingsFrom(settings.value[0]);
  const today = dayAt(doors.clock.now());
  const self = roster.value.find(({ id }) => id === person.id);
  // Visitors of a site stand on no roster: they read, as guests do.
  const reader = { id: person.id, isGuest: self?.isGuest ?? true };
  return {
    actor: actorIn({ roles: roles.value, settings: parsed }, reader, today),
    setting: {
      author: { name: person.name, today },
      sender: { aad: person.id, name: person.name },
      calendar: createCalendar(parsed),
      measures: measures.value,
      settings: parsed,
    },
    settings: parsed,
    roster: roster.value,
  };
}
