import { isOpen as isOpenAction } from '../../src/domain/actions/action-state.ts';
import type { Item } from '../../src/lists/list.ts';
import { boardItem } from '../lists/board-item.ts';
import type { BoardList } from '../lists/board-list.ts';

/** Whether an item still asks something of the team; a status typed by hand counts as open, so that it is seen. */
export function isOpen(list: BoardList, item: Item): boolean {
  const one = boardItem(list, item);
  switch (one.list) {
    case 'Actions':
      return isOpenAction(one.item);
    case 'Risks':
      return one.item.cells.RiskStatus !== 'Closed';
    case 'Decisions':
      return !isFinal.has(one.item.cells.DecisionStatus);
  }
}

const isFinal: ReadonlySet<string | undefined> = new Set(['Taken', 'Rejected', 'Withdrawn', 'Superseded']);

/** Whether the date of an item is still being waited for. */
export const isWaiting = (list: BoardList, item: Item): boolean =>
  isOpen(list, item) && !(list === 'Risks' && item.cells['RiskStatus'] === 'Occurred');
