import type { PersonId } from '../../domain/values/person.ts';
import { nameParts } from './name-parts.ts';

/** Somebody who can be chosen from a list. */
export interface ListedPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly mail: string;
  /** What tells people apart who have no address: a role, in words. */
  readonly role?: string;
}

/** How each of these people is written in a list: by name, namesakes with mail or role behind it. */
export function shownNames(people: readonly ListedPerson[], unknown: string): ReadonlyMap<PersonId, string> {
  const called = people.map((person) => ({ person, key: nameParts(person.name).full }));
  const keys = called.map(({ key }) => key);
  const shared = new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
  return new Map(
    called.map(({ person, key }) => [person.id, shared.has(key) ? apart(person, unknown) : nameOf(person, unknown)]),
  );
}

const nameOf = ({ name, mail }: ListedPerson, unknown: string): string => name || mail || unknown;

function apart(person: ListedPerson, unknown: string): string {
  const name = nameOf(person, unknown);
  const mark = person.mail || person.role;
  return mark === undefined || mark === name ? name : `${name} (${mark})`;
}
