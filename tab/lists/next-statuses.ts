import { nextActionStatuses } from '../../src/domain/actions/action-state.ts';
import { nextDecisionStatuses } from '../../src/domain/decisions/decision-changes.ts';
import { nextRiskStatuses } from '../../src/domain/risks/risk-changes.ts';
import type { Item } from '../../src/lists/list.ts';
import { statusColumn } from './board-columns.ts';
import { boardItem } from './board-item.ts';
import type { BoardList } from './board-list.ts';

/** The values that a cell may take from here: its own with those that may follow; undefined when all may. */
export function allowedKeys(list: BoardList, item: Item, column: string): ReadonlySet<string> | undefined {
  if (column !== statusColumn[list]) return undefined;
  const own = item.cells[column];
  return new Set([...(own === undefined ? [] : [String(own)]), ...nextStatuses(list, item)]);
}

function nextStatuses(list: BoardList, item: Item): readonly string[] {
  const one = boardItem(list, item);
  switch (one.list) {
    case 'Actions':
      return nextActionStatuses(one.item.cells.ActionStatus);
    case 'Risks':
      return nextRiskStatuses(one.item.cells.RiskStatus);
    case 'Decisions':
      return nextDecisionStatuses(one.item.cells.DecisionStatus);
  }
}
