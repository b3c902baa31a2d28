import { changeAction } from '../../domain/actions/action-changes.ts';
import type { Author } from '../../domain/people/author.ts';
import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { changeDecision } from '../../domain/decisions/decision-changes.ts';
import { newAction } from '../../domain/actions/new-action.ts';
import { newDecision } from '../../domain/decisions/new-decision.ts';
import { newRisk } from '../../domain/risks/new-risk.ts';
import { changeRisk } from '../../domain/risks/risk-changes.ts';
import type { RuleProblem } from '../../domain/changes/rule-problem.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import type { Result } from '../../domain/values/result.ts';
import { actionsList } from '../../lists/actions.ts';
import type { ControlMeasure } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import { risksList } from '../../lists/risks.ts';

/** What the rules of any list may want to know. */
export interface RuleSetting {
  readonly author: Author;
  readonly sender: PersonRef;
  readonly calendar: WorkingCalendar;
  readonly measures: readonly ControlMeasure[];
  readonly settings: Settings;
}

/** How a list that people edit in the tab decides about a change or an addition. */
export interface ListRules<L extends ListDeclaration> {
  readonly list: L;
  change(item: Item<L>, changes: Changes<L>, reason: string | undefined, setting: RuleSetting): Decided<L>;
  create(cells: Changes<L>, setting: RuleSetting): Decided<L>;
}

type Decided<L extends ListDeclaration> = Result<Changes<L>, RuleProblem>;

const actionRules: ListRules<typeof actionsList> = {
  list: actionsList,
  change: (item, changes, note, { author, settings }) => changeAction(item, { changes, note }, author, settings),
  create: (cells, { author }) => newAction(cells, author),
};

const riskRules: ListRules<typeof risksList> = {
  list: risksList,
  change: (item, changes, note, setting) => changeRisk(item, { changes, note }, setting),
  create: (cells, { calendar, author }) => newRisk(cells, calendar, author),
};

const decisionRules: ListRules<typeof decisionsList> = {
  list: decisionsList,
  change: (item, changes, note, setting) => changeDecision(item, { changes, note }, setting),
  create: (cells, { sender, author }) => newDecision(cells, sender, author),
};

/** The rules of a list by its internal name; only lists that the tab edits have them. */
export function rulesOf(name: string): ListRules<ListDeclaration> | undefined {
  const rules = [actionRules, riskRules, decisionRules].find(({ list }) => list.name === name);
  return rules;
}
