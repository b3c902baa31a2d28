import { type Actor, refusalOf } from '../../domain/people/permission.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ItemRights, ShownItem } from '../../tab-api.ts';
import { standingOf } from '../../views/standing.ts';
import { actOfChanging } from './act-on-list.ts';
import { rulesOf } from './list-rules.ts';
import { nextStatuses } from './next-statuses.ts';
import type { Reader } from './reader.ts';

/** A row as the API answers it: with what the rules make of it today, and what this reader may do with it. */
export const shownItem = <L extends ListDeclaration>(list: L, item: Item<L>, reader: Reader): ShownItem<L> => ({
  ...item,
  standing: standingOf(list, item, reader),
  rights: rightsOn(list, item, reader.actor),
});

function rightsOn(list: ListDeclaration, item: Item, actor: Actor): ItemRights {
  const { standing } = list;
  // A list without rules is read only, whoever asks.
  if (rulesOf(list.name) === undefined || standing === undefined) return { mayChange: false, next: [] };
  const may = (changes: Readonly<Record<string, string>>): boolean =>
    refusalOf(actOfChanging(list, item, changes), actor) === undefined;
  return {
    mayChange: may({}),
    next: nextStatuses(list, item).filter((status) => may({ [standing.status]: status })),
  };
}
