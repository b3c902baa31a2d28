import { day } from '../../src/domain/values/day.ts';
import type { ETag } from '../../src/domain/values/ids.ts';
import { momentAt } from '../../src/domain/values/moment.ts';
import type { Flaw, Item, ListDeclaration } from '../../src/lists/list.ts';

const created = momentAt(day('2026-10-05'), '09:00');

/** A row of a list as the rules see it, without a list behind it. */
export function itemOf<L extends ListDeclaration>(
  _list: L,
  id: number,
  cells: Item<L>['cells'],
  flaws: readonly Flaw[] = [],
): Item<L> {
  return {
    id,
    etag: '"1"' as ETag,
    createdAt: created,
    modifiedAt: created,
    createdBy: { name: 'Aïsha El Amrani' },
    modifiedBy: { name: 'Aïsha El Amrani' },
    cells,
    flaws,
  };
}
