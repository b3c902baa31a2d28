import type { Language } from '../domain/values/project-vocabulary.ts';
import { actionsList } from './actions.ts';
import { budgetLinesList } from './budget-lines.ts';
import { controlMeasuresList } from './control-measures.ts';
import { decisionsList } from './decisions.ts';
import { grotikStatusList } from './grotik-status.ts';
import { type ListDeclaration, visibleNumber } from './list.ts';
import { milestonesList } from './milestones.ts';
import { projectCardList } from './project-card.ts';
import { projectRolesList } from './project-roles.ts';
import { projectSettingsList } from './project-settings.ts';
import { risksList } from './risks.ts';
import { stakeholdersList } from './stakeholders.ts';

/** Every list of a project, in the order in which lookups allow them to be created. */
export const allLists: readonly ListDeclaration[] = [
  decisionsList,
  risksList,
  milestonesList,
  actionsList,
  controlMeasuresList,
  grotikStatusList,
  projectSettingsList,
  budgetLinesList,
  stakeholdersList,
  projectCardList,
  projectRolesList,
];

/** The declaration of an internal list name, or undefined for a list that is not ours. */
export const listNamed = (name: string): ListDeclaration | undefined => allLists.find((list) => list.name === name);

/** What people call a list; a list that is not ours keeps its internal name. */
export const labelOfList = (name: string, language: Language): string => listNamed(name)?.label[language] ?? name;

/** The number that people say for a row of a list, such as A12. */
export function numberInList(name: string, id: number): string {
  const list = listNamed(name);
  return list === undefined ? String(id) : visibleNumber(list, id);
}
