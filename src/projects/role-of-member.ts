import { rolesOf } from '../domain/people/people.ts';
import type { PersonId } from '../domain/values/person.ts';
import type { ProjectRoleName } from '../domain/values/project-vocabulary.ts';
import type { Home } from './home.ts';

/** The role by which somebody is told from a namesake; undefined for who has none. */
export const roleOfMember = (member: PersonId, home: Home): ProjectRoleName | undefined =>
  [...rolesOf(member, home, home.today)][0];
