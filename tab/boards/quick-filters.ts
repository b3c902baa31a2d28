import { isPerson, type PersonId } from '../../src/domain/values/person.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { isPersonRef } from '../cells/cell-value.ts';

export type QuickFilter = 'open' | 'late' | 'this-week' | 'mine' | 'no-owner' | 'red';

/** Whether an item is an answer to a question; ended items are an answer to none of them. */
export function passesQuickFilter(name: QuickFilter, list: ListDeclaration, item: ShownItem, me: PersonId): boolean {
  const { isOpen, due, isNobodys, band } = item.standing;
  if (!isOpen) return false;
  switch (name) {
    case 'open':
      return true;
    case 'late':
      return due?.kind === 'late';
    case 'this-week':
      return due?.kind === 'today' || due?.kind === 'this-week';
    case 'mine':
      return isOf(list, item, me);
    case 'no-owner':
      return isNobodys === true;
    case 'red':
      return band === 'Red';
  }
}

/** Whether an item names this person as its owner. */
function isOf({ standing }: ListDeclaration, { cells }: ShownItem, me: PersonId): boolean {
  const owner = standing === undefined ? undefined : cells[standing.owner];
  return isPersonRef(owner) && isPerson(owner, me);
}
