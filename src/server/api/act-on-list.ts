import { isOpenDecision } from '../../domain/decisions/decision-state.ts';
import type { Act } from '../../domain/people/permission.ts';
import type { Action } from '../../lists/actions.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';

type Given = Changes<ListDeclaration> & { readonly [column: string]: unknown };

/** What adding a row to a list counts as, for the question who may. */
export function actOfAdding(list: ListDeclaration, cells: Given): Act {
  if (list.name === 'Risks') return { kind: 'report-risk' };
  if (list.name !== 'Decisions') return { kind: 'add-action' };
  const status = cells['DecisionStatus'];
  return { kind: status === undefined || status === 'Proposed' ? 'propose-decision' : 'record-decision' };
}

/** What a change of a row counts as, for the question who may. */
export function actOfChanging(list: ListDeclaration, item: Item, changes: Given): Act {
  switch (list.name) {
    case 'Risks':
      return changes['RiskStatus'] === 'Closed' ? { kind: 'close-risk' } : { kind: 'change-risk', risk: item };
    case 'Decisions': {
      const decision = item as Decision;
      return isOpenDecision(decision) && changes['DecisionStatus'] === undefined
        ? { kind: 'change-proposal', decision }
        : { kind: 'record-decision' };
    }
    default: {
      const action = item as Action;
      const isRestoring = action.cells.ActionStatus === 'Cancelled' && changes['ActionStatus'] === 'New';
      return isRestoring ? { kind: 'restore-action' } : { kind: 'change-action', action };
    }
  }
}
