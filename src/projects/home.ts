import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { Author } from '../domain/people/author.ts';
import { projectManagerOf } from '../domain/people/people.ts';
import type { Actor } from '../domain/people/permission.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Day } from '../domain/values/day.ts';
import type { PersonRef } from '../domain/values/person.ts';
import type { ProjectRole } from '../lists/project-roles.ts';
import type { ListStore, Member, Person, Project } from '../ports.ts';

/** A project as one person finds it today: its lists with their rights, its rules, its people. */
export interface Home {
  readonly project: Project;
  readonly name: string;
  readonly person: Person;
  /** The person, as this project knows them. */
  readonly actor: Actor;
  /** Opened with the person's own rights. */
  readonly store: ListStore;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly roles: readonly ProjectRole[];
  readonly members: readonly Member[];
  readonly today: Day;
}

/** Somebody at work on a day. */
export interface AtWork extends Pick<Home, 'today'> {
  readonly person: Pick<Person, 'id' | 'name'>;
}

export const authorIn = ({ person, today }: AtWork): Author => ({ name: person.name, today });

/** Who manages the project today; nobody while no role says so. */
export const managerIn = (home: Pick<Home, 'roles' | 'today'>): PersonRef | undefined =>
  projectManagerOf(home, home.today);

export const selfIn = ({ person }: Pick<Home, 'person'>): PersonRef => ({ aad: person.id, name: person.name });
