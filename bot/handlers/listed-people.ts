import { roleOfMember } from '../../src/projects/role-of-member.ts';
import { projectRoleNames } from '../../src/domain/values/project-vocabulary.ts';
import type { ListedPerson } from '../../src/reading/people/shown-names.ts';
import type { Home, Talk } from './talk.ts';

/** The people of these projects as they can be chosen on a card, by name. */
export function listedPeople(homes: readonly Home[], { language }: Talk): readonly ListedPerson[] {
  const people = new Map(
    homes.flatMap((home) =>
      home.members.map((member) => {
        const role = roleOfMember(member.id, home);
        const words = role === undefined ? {} : { role: projectRoleNames[role][language] };
        return [member.id, { ...member, ...words }] as const;
      }),
    ),
  );
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name));
}
