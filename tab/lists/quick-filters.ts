import { hasNoOwner } from '../../src/domain/actions/action-state.ts';
import { riskBand } from '../../src/domain/risks/risk-score.ts';
import { isPerson, type PersonId } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';
import { isPersonRef } from '../grid/cell-value.ts';
import { dueMark, type Today } from '../marks/due-mark.ts';
import { isOpen } from '../marks/is-open.ts';
import { ownerColumn } from './board-columns.ts';
import { boardItem } from './board-item.ts';
import type { BoardList } from './board-list.ts';

export type QuickFilter = 'open' | 'late' | 'this-week' | 'mine' | 'no-owner' | 'red';

/** The questions that people ask of a list every day, in the order of the toolbar. */
export const quickFiltersOf: Readonly<Record<BoardList, readonly QuickFilter[]>> = {
  Actions: ['open', 'late', 'this-week', 'mine', 'no-owner'],
  Risks: ['open', 'red', 'late', 'this-week', 'mine'],
  Decisions: ['open', 'late', 'this-week', 'mine'],
};

export interface QuickFilterAsker extends Today {
  readonly me: PersonId;
}

/** Whether an item is an answer to a question; ended items are an answer to none of them. */
export function passesQuickFilter(name: QuickFilter, list: BoardList, item: Item, asker: QuickFilterAsker): boolean {
  if (!isOpen(list, item)) return false;
  switch (name) {
    case 'open':
      return true;
    case 'late':
      return dueMark(list, item, asker)?.kind === 'late';
    case 'this-week':
      return ['today', 'this-week'].includes(dueMark(list, item, asker)?.kind ?? '');
    case 'mine': {
      const owner = item.cells[ownerColumn[list]];
      return isPersonRef(owner) && isPerson(owner, asker.me);
    }
    case 'no-owner':
      return isOwnerless(list, item);
    case 'red':
      return isRed(list, item);
  }
}

function isOwnerless(list: BoardList, item: Item): boolean {
  const one = boardItem(list, item);
  return one.list === 'Actions' && hasNoOwner(one.item);
}

function isRed(list: BoardList, item: Item): boolean {
  const one = boardItem(list, item);
  return one.list === 'Risks' && riskBand(one.item) === 'Red';
}
