import { createCalendar } from '../../domain/calendar/calendar.ts';
import { settingsFrom } from '../../domain/settings/parse-settings.ts';
import { dayAt, type Moment } from '../../domain/values/moment.ts';
import { type ProjectRole, projectRolesList } from '../../lists/project-roles.ts';
import { projectSettingsList } from '../../lists/project-settings.ts';
import type { ListStore, NoticePlace, Project } from '../../ports.ts';
import type { JobDoors } from './job-doors.ts';

/** A project as the timer finds it: what is switched off, who may hear of it, who holds which role. */
export interface OpenPlace extends NoticePlace {
  readonly roles: readonly ProjectRole[];
}

/** Undefined while settings, roles or roster cannot be read. */
export async function openPlace(
  project: Project,
  store: ListStore,
  { roster }: Pick<JobDoors, 'roster'>,
  now: Moment,
): Promise<OpenPlace | undefined> {
  const [rows, roles, members] = await Promise.all([
    store.all(projectSettingsList),
    store.all(projectRolesList),
    roster.membersOf(project),
  ]);
  if (!rows.ok || !roles.ok || !members.ok) return undefined;
  const settings = settingsFrom(rows.value[0]);
  const calendar = createCalendar(settings);
  return { project, settings, calendar, roles: roles.value, members: members.value, today: dayAt(now) };
}
