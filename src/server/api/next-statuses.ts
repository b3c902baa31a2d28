import { nextActionStatuses } from '../../domain/actions/action-state.ts';
import { nextDecisionStatuses } from '../../domain/decisions/decision-changes.ts';
import { nextRiskStatuses } from '../../domain/risks/risk-changes.ts';
import type { Action } from '../../lists/actions.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { Risk } from '../../lists/risks.ts';

/** The statuses that may follow the one in which a row stands, whoever asks; none for a list without such rules. */
export function nextStatuses({ name }: ListDeclaration, item: Item): readonly string[] {
  switch (name) {
    case 'Actions':
      return nextActionStatuses((item as Action).cells.ActionStatus);
    case 'Risks':
      return nextRiskStatuses((item as Risk).cells.RiskStatus);
    case 'Decisions':
      return nextDecisionStatuses((item as Decision).cells.DecisionStatus);
    default:
      return [];
  }
}
