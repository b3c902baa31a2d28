import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../src/domain/project-facts.ts';
import { type PersonRef, personId } from '../../src/domain/values/person.ts';
import type { ProjectRoleName } from '../../src/domain/values/project-vocabulary.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import { writeProposals } from '../../src/grotik/write-proposals.ts';
import { type GrotikStatus, grotikStatusList } from '../../src/lists/grotik-status.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { itemOf } from '../domain/item.ts';
import { rvbFacts, rvbToday } from '../domain/rvb-facts.ts';
import { app, type SpilOnBench, startSpilOnBench } from '../graph/spil-on-bench.ts';

export const today = rvbToday;
export const week = '2026-W47' as WeekKey;
export const ann: PersonRef & { id: ReturnType<typeof personId> } = {
  id: personId('ann'),
  aad: personId('ann'),
  name: 'Ann',
};
export const olga = { id: personId('olga'), aad: personId('olga'), name: 'Olga' };

/** The sample as the rules see it, led by Ann, prepared by Olga, with this status list. */
export function factsWith(statuses: readonly GrotikStatus[] = []): ProjectFacts {
  const sample = rvbFacts();
  const role = (id: number, Role: ProjectRoleName, Person: PersonRef) => itemOf(projectRolesList, id, { Role, Person });
  const others = sample.roles.filter(({ cells }) => cells.Role !== 'ProjectManager');
  const roles = [...others, role(90, 'ProjectManager', ann), role(91, 'SupportProfessional', olga)];
  return { ...sample, roles, grotik: [...sample.grotik, ...statuses] };
}

export const calendar = createCalendar(factsWith().settings);

export const startGrotik = (): Promise<SpilOnBench> => startSpilOnBench([grotikStatusList]);

/** Writes the proposals as the timer does. */
export const propose = (spil: SpilOnBench, facts: ProjectFacts = factsWith()) =>
  writeProposals({ store: spil.open(app), facts, calendar, today });

export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export const statusIn = (statuses: readonly GrotikStatus[], aspect: string): GrotikStatus => {
  const status = statuses.find(({ cells }) => cells.Aspect === aspect);
  if (status === undefined) throw new Error(`no ${aspect}`);
  return status;
};
