import { rightsOf } from '../../acts/rights.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ShownItem } from '../../tab-api/item.ts';
import { standingOf } from '../../views/standing.ts';
import type { Reader } from '../../projects/reader.ts';

/** A row as the API answers it: with what the rules make of it today, and what this reader may do with it. */
export const shownItem = <L extends ListDeclaration>(list: L, item: Item<L>, reader: Reader): ShownItem<L> => ({
  ...item,
  standing: standingOf(list, item, reader),
  rights: rightsOf(list, item, reader.actor),
});
