import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { FoundItem } from '../domain/grotik/found-item.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { actionsList } from '../lists/actions.ts';
import { budgetLinesList } from '../lists/budget-lines.ts';
import { controlMeasuresList } from '../lists/control-measures.ts';
import { decisionsList } from '../lists/decisions.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { milestonesList } from '../lists/milestones.ts';
import { projectRolesList } from '../lists/project-roles.ts';
import { risksList } from '../lists/risks.ts';
import type { Reader } from './reader.ts';
import { isConfidential, type Row } from './view.ts';

/** Whether a confidential row is more than this reader may read. */
const mayReadConfidential = ({ place, isGuest }: Reader): boolean => place === 'personal' && !isGuest;

/** What the rules may count and quote for this reader: hidden rows take no part, not even as a number. */
export function visibleFacts(facts: ProjectFacts, reader: Reader): ProjectFacts {
  if (mayReadConfidential(reader)) return facts;
  return {
    ...facts,
    actions: open(facts.actions),
    risks: open(facts.risks),
    measures: open(facts.measures),
    decisions: open(facts.decisions),
    roles: open(facts.roles),
    milestones: facts.milestones && open(facts.milestones),
    budgetLines: facts.budgetLines && open(facts.budgetLines),
  };
}

const open = <L extends ListDeclaration>(items: readonly Item<L>[]): readonly Item<L>[] =>
  items.filter((item) => !isConfidential(item));

/** Every row that a text of the project may be about. */
export function rowsOf(facts: ProjectFacts, calendar: WorkingCalendar): readonly Row[] {
  const rows = (list: ListDeclaration, items: readonly Item[] | undefined): readonly Row[] =>
    (items ?? []).map((item) => ({ project: facts.code, calendar, list, item }));
  return [
    ...rows(actionsList, facts.actions),
    ...rows(risksList, facts.risks),
    ...rows(controlMeasuresList, facts.measures),
    ...rows(decisionsList, facts.decisions),
    ...rows(projectRolesList, facts.roles),
    ...rows(milestonesList, facts.milestones),
    ...rows(budgetLinesList, facts.budgetLines),
  ];
}

type Named = Pick<FoundItem, 'list' | 'id'>;

/** Whether an item of an earlier day is hidden: of a row that is gone nobody knows how secret it was. */
export function isHiddenNow(item: Named, facts: ProjectFacts, reader: Reader): boolean {
  const row = rowOf(item, facts);
  return !mayReadConfidential(reader) && (row === undefined || isConfidential(row));
}

function rowOf({ list, id }: Named, facts: ProjectFacts): Item | undefined {
  const items: Readonly<Record<FoundItem['list'], readonly Item[] | undefined>> = {
    Actions: facts.actions,
    Risks: facts.risks,
    ControlMeasures: facts.measures,
    Decisions: facts.decisions,
    Milestones: facts.milestones,
    BudgetLines: facts.budgetLines,
  };
  return items[list]?.find((item) => item.id === id);
}
