import { riskScore } from '../../src/domain/risks/risk-score.ts';
import type { Item } from '../../src/lists/list.ts';
import type { CellValue } from '../grid/cell-value.ts';
import { boardItem } from '../lists/board-item.ts';
import type { BoardList } from '../lists/board-list.ts';

/** The value of a cell as we show it: what SharePoint computes is computed again here, never trusted. */
export function shownValue(list: BoardList, item: Item, column: string): CellValue {
  const one = boardItem(list, item);
  return one.list === 'Risks' && column === 'RiskScore' ? riskScore(one.item) : item.cells[column];
}
