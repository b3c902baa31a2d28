import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { Finding } from '../../../src/domain/grotik/finding.ts';
import { type AspectProposal, proposeStatus } from '../../../src/domain/grotik/propose-status.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { addDays, type Day, day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId, type PersonRef } from '../../../src/domain/values/person.ts';
import type { GrotikAspect } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { budgetLinesList } from '../../../src/lists/budget-lines.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { itemOf } from '../item.ts';

/** A Monday in a stretch of five weeks without holidays. */
export const today: Day = day('2026-11-23');

export const calendar = createCalendar(defaultSettings);
export const workingDaysAgo = (count: number): Day => calendar.addWorkingDays(today, -count);
export const daysAgo = (count: number): Day => addDays(today, -count);

export const person = (name: string): PersonRef => ({ aad: personId(name), name });

/** Cells of a row; `undefined` takes a default away. */
type Row<L extends ListDeclaration> = { readonly [K in keyof Item<L>['cells']]?: Item<L>['cells'][K] | undefined };

const rows =
  <L extends ListDeclaration>(list: L, defaults: Row<L>) =>
  (...given: Row<L>[]): readonly Item<L>[] =>
    given.map((row, index) => {
      const filled = Object.entries({ ...defaults, ...row }).filter(([, value]) => value !== undefined);
      return itemOf(list, index + 1, Object.fromEntries(filled) as Item<L>['cells']);
    });

export const actions = rows(actionsList, { ActionStatus: 'InProgress', Priority: 'Normal', Owner: person('ann') });
export const risks = rows(risksList, {
  RiskType: 'Threat',
  RiskStatus: 'Open',
  LastReviewedOn: today,
  ReviewDate: addDays(today, 30),
});
export const measures = rows(controlMeasuresList, {});
export const decisions = rows(decisionsList, {});
export const milestones = rows(milestonesList, { MilestoneStatus: 'Planned' });
export const budget = rows(budgetLinesList, { FiguresAsOf: today, Committed: 0 });
export const roles = rows(projectRolesList, {});
export const statuses = rows(grotikStatusList, {});

export const emptyProject: ProjectFacts = {
  code: projectCode('TST'),
  card: undefined,
  settings: defaultSettings,
  actions: [],
  risks: [],
  measures: [],
  decisions: [],
  roles: [],
  grotik: [],
  milestones: undefined,
  budgetLines: undefined,
};

/** What the rules say of one aspect of an otherwise empty project. */
export function propose(aspect: GrotikAspect, facts: Partial<ProjectFacts>, on: Day = today): AspectProposal {
  const proposal = proposeStatus({ ...emptyProject, ...facts }, calendar, on).find((one) => one.aspect === aspect);
  if (proposal === undefined) throw new Error(`no proposal for ${aspect}`);
  return proposal;
}

export const firing = (aspect: GrotikAspect, facts: Partial<ProjectFacts>): readonly Finding['rule'][] =>
  propose(aspect, facts).findings.map(({ rule }) => rule);
