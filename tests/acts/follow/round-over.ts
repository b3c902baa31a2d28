import { openHistories } from '../../../src/acts/follow/histories.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { itemOf } from '../../domain/item.ts';
import { at, rowsAtHand } from './rows-at-hand.ts';

/** The look before; what lies at or before it was judged then. */
export const since = at('09:00');

const author = { name: 'Spil', today: day('2026-11-23') };
export type Row = readonly [ListDeclaration, Item, readonly (readonly [Moment, Item['cells']])[]];

/** A row as it is now, with what stood there when, newest first. */
export const row = <L extends ListDeclaration>(
  list: L,
  id: number,
  ...versions: readonly (readonly [Moment, Item<L>['cells']])[]
): Item<L> & { readonly laid: Row } => {
  const [newest] = versions;
  if (newest === undefined) throw new Error('a row has a version');
  const item = { ...itemOf(list, id, newest[1]), modifiedAt: newest[0] };
  return { ...item, laid: [list, item, versions] };
};

export function roundOver(rows: readonly { readonly laid: Row }[], failing: readonly string[] = []) {
  const hand = rowsAtHand(
    rows.map(({ laid: [list, item, versions] }) => ({
      list,
      item,
      versions: versions.map(([moment, cells]) => ({ at: moment, cells })),
    })),
    failing,
  );
  const promised: string[] = [];
  const settings = { ...defaultSettings, autoStatus: true };
  const round = {
    store: hand.store,
    settings,
    author,
    since,
    isPending: async () => false,
    promise: async (foreseen: { readonly why: string; readonly list: ListDeclaration; readonly item: Item }) =>
      void promised.push(`${foreseen.list.name} ${foreseen.item.id} ${foreseen.why}`),
  };
  return { ...hand, promised, round, settings, histories: openHistories(hand.store) };
}
