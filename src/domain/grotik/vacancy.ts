import type { ProjectFacts } from '../project-facts.ts';
import { holdersOf, isCurrentRole } from '../people/people.ts';
import type { Day } from '../values/day.ts';
import type { ProjectRoleName } from '../values/project-vocabulary.ts';

type Roles = Pick<ProjectFacts, 'roles'>;

export const isVacant = (role: ProjectRoleName, facts: Roles, today: Day): boolean =>
  holdersOf(role, facts, today).length === 0;

/**
 * The day from which a vacant role is empty: when the vacancy was noted, when the last holder left,
 * else when the project began to name roles. Undefined when the list holds no dates at all.
 */
export function vacantSince(role: ProjectRoleName, facts: Roles, today: Day): Day | undefined {
  const entries = facts.roles.filter(({ cells }) => cells.Role === role);
  const noted = entries.filter((entry) => isCurrentRole(entry, today)).flatMap(({ cells }) => cells.FromDate ?? []);
  const left = entries.flatMap(({ cells }) => cells.ToDate ?? []).filter((day) => day < today);
  const begun = facts.roles.flatMap(({ cells }) => cells.FromDate ?? []);
  return noted.toSorted().at(0) ?? left.toSorted().at(-1) ?? begun.toSorted().at(0);
}
