import { rightsOf } from '../../acts/rights.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ShownItem } from '../../tab-api/item.ts';
import { hides, shareOf, standingOfShown } from '../../views/view.ts';
import type { Looked } from '../../acts/kind.ts';
import type { Reader } from '../../projects/reader.ts';

/** A row as the API answers it: with what the rules make of it today, and what this reader may do with it. */
export function shownItem<L extends ListDeclaration>(list: L, item: Item<L>, reader: Reader & Looked): ShownItem<L> {
  const { actor, calendar, today } = reader;
  const share = shareOf({ list, item, calendar }, { place: 'personal', isGuest: actor.isGuest, today });
  return {
    ...item,
    standing: standingOfShown(list, item, share, reader),
    rights: rightsOf(list, item, reader),
    ...(hides({ share }) ? { isHidden: true } : {}),
  };
}
