import { columnsThatFollow } from '../../lists/column-that-follows.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { Round } from '../repair-consequences.ts';
import { type Histories, moves } from './histories.ts';

/** Whether a row was to follow from an act and could not, and nobody has chosen its status since. */
export async function isStillPending<L extends ListDeclaration>(
  list: L,
  item: Item<L>,
  histories: Histories,
  { isPending }: Pick<Round, 'isPending'>,
): Promise<boolean> {
  if (await isPending(list, item)) return true;
  for (const step of await histories.of(list, item.id)) {
    if (await isPending(list, { id: item.id, modifiedAt: step.at, cells: step.now })) return true;
    if (moves(step, columnsThatFollow(list))) return false;
  }
  return false;
}
