import type { ProjectFacts } from '../project-facts.ts';
import { holdersOf } from '../people/people.ts';
import type { Day } from '../values/day.ts';
import type { PersonRef } from '../values/person.ts';
import type { ProjectRoleName } from '../values/project-vocabulary.ts';

/** The five equal roles of integrated project management. */
export const ipmRoles = [
  'ProjectManager',
  'ControlManager',
  'StakeholderManager',
  'TechnicalManager',
  'ContractManager',
] as const satisfies readonly ProjectRoleName[];
type IpmRole = (typeof ipmRoles)[number];

/** A broken rule of the model; a vacancy is no breach. */
export type IpmBreach =
  | { readonly rule: 'IPM-1'; readonly role: IpmRole; readonly people: readonly string[] }
  | { readonly rule: 'IPM-2'; readonly person: string }
  | { readonly rule: 'IPM-3'; readonly count: number }
  | { readonly rule: 'IPM-4'; readonly roles: readonly [IpmRole, IpmRole] };

/** Technical preferences would land in the contract unchecked: the one combination that the model names. */
const forbiddenPairs: readonly (readonly [IpmRole, IpmRole])[] = [['TechnicalManager', 'ContractManager']];

const mostRoles = 2;
const fewestPeople = 3;

interface Filled {
  readonly role: IpmRole;
  readonly people: ReadonlyMap<string, string>;
}

type Roles = Pick<ProjectFacts, 'roles'>;

/** Each role one person, at most two roles each, at least three people, no forbidden combination. */
export function ipmBreaches(facts: Roles, today: Day, forbidden = forbiddenPairs): readonly IpmBreach[] {
  const team = ipmRoles.map((role) => ({ role, people: distinct(holdersOf(role, facts, today)) }));
  return [...doubleFilled(team), ...tooManyRoles(team), ...tooFewPeople(team), ...combined(team, forbidden)];
}

/** Somebody may be known by name only; the same cell then still means the same person. */
const distinct = (people: readonly PersonRef[]): ReadonlyMap<string, string> =>
  new Map(people.map(({ aad, lookupId, name }) => [aad ?? lookupId ?? name, name]));

const doubleFilled = (team: readonly Filled[]): readonly IpmBreach[] =>
  team
    .filter(({ people }) => people.size > 1)
    .map(({ role, people }) => ({ rule: 'IPM-1', role, people: [...people.values()] }));

function tooManyRoles(team: readonly Filled[]): readonly IpmBreach[] {
  return [...membersOf(team)]
    .filter(([key]) => team.filter(({ people }) => people.has(key)).length > mostRoles)
    .map(([, person]) => ({ rule: 'IPM-2', person }));
}

/** Only judged once all five roles are filled: until then the team is still being formed. */
function tooFewPeople(team: readonly Filled[]): readonly IpmBreach[] {
  const count = membersOf(team).size;
  const isComplete = team.every(({ people }) => people.size > 0);
  return isComplete && count < fewestPeople ? [{ rule: 'IPM-3', count }] : [];
}

function combined(team: readonly Filled[], forbidden: typeof forbiddenPairs): readonly IpmBreach[] {
  const peopleIn = (role: IpmRole) => [...(team.find((filled) => filled.role === role)?.people.keys() ?? [])];
  return forbidden
    .filter(([one, other]) => peopleIn(one).some((key) => peopleIn(other).includes(key)))
    .map((roles) => ({ rule: 'IPM-4', roles }));
}

const membersOf = (team: readonly Filled[]): ReadonlyMap<string, string> =>
  new Map(team.flatMap(({ people }) => [...people]));
