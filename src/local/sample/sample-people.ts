import type { PersonInput } from '../tenant/person.ts';
import type { Sample } from './read-sample.ts';

/** Everybody that a sample mentions, once, with the role that helps to recognise them. */
export function peopleOf(samples: readonly Sample[]): readonly PersonInput[] {
  const people = new Map<string, PersonInput>();
  const put = (person: PersonInput): void => {
    if (!people.has(person.name)) people.set(person.name, person);
  };
  for (const { access, roleOf } of samples) {
    const inside = [...access.owners, ...access.members, ...access.visitors, ...access.neverSeenBySite];
    for (const name of inside) put({ name, role: roleOf.get(name) });
    for (const { name, organisation } of access.guests) {
      put({ name, role: organisation, organisation: organisation ?? 'gast' });
    }
    for (const { name, role } of access.noAccess) put({ name, role });
    for (const name of roleOf.keys()) put({ name, role: roleOf.get(name) });
  }
  return [...people.values()];
}
