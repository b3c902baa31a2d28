import type { ProjectRole } from '../../lists/project-roles.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { isPerson, type PersonId, type PersonRef } from '../values/person.ts';
import { type ProjectRoleName, type SupportLevel, supportLevels } from '../values/project-vocabulary.ts';

type Roles = Pick<ProjectFacts, 'roles'>;
type RolesWithSettings = Pick<ProjectFacts, 'roles' | 'settings'>;

/** Whether a role entry is filled or vacant on this day, first and last day included. */
export const isCurrentRole = ({ cells }: ProjectRole, today: Day): boolean =>
  (cells.FromDate === undefined || cells.FromDate <= today) && (cells.ToDate === undefined || today <= cells.ToDate);

/** Everybody who fills a role on a day; empty when it is vacant. */
export function holdersOf(role: ProjectRoleName, facts: Roles, today: Day): readonly PersonRef[] {
  return facts.roles
    .filter((entry) => entry.cells.Role === role && isCurrentRole(entry, today))
    .flatMap((entry) => (entry.cells.Person === undefined ? [] : [entry.cells.Person]));
}

/** The project manager of the day, the first named one when the list holds several. */
export const projectManagerOf = (facts: Roles, today: Day): PersonRef | undefined =>
  holdersOf('ProjectManager', facts, today)[0];

/** Who speaks for the support professionals: the one that a setting names, else the most senior. */
export function supportProfessionalOf(facts: RolesWithSettings, today: Day): PersonRef | undefined {
  return facts.settings.supportLead ?? mostSenior(facts, today);
}

function mostSenior(facts: Roles, today: Day): PersonRef | undefined {
  const entries = facts.roles.filter(({ cells }) => cells.Role === 'SupportProfessional' && cells.Person !== undefined);
  return entries
    .filter((entry) => isCurrentRole(entry, today))
    .toSorted((a, b) => seniority(b.cells.SupportLevel) - seniority(a.cells.SupportLevel))[0]?.cells.Person;
}

const levelsUpwards = Object.keys(supportLevels);

const seniority = (level: SupportLevel | undefined): number =>
  level === undefined ? -1 : levelsUpwards.indexOf(level);

/** The roles that a person fills on a day. */
export function rolesOf(person: PersonId, facts: Roles, today: Day): ReadonlySet<ProjectRoleName> {
  const names = facts.roles
    .filter((entry) => isPerson(entry.cells.Person, person) && isCurrentRole(entry, today))
    .flatMap((entry) => (entry.cells.Role === undefined ? [] : [entry.cells.Role]));
  return new Set(names);
}

/** Only the project manager or a deputy named in the settings confirms a GROTIK status. */
export const mayConfirmGrotik = (person: PersonId, facts: RolesWithSettings, today: Day): boolean =>
  rolesOf(person, facts, today).has('ProjectManager') ||
  facts.settings.deputies.some((deputy) => isPerson(deputy, person));
