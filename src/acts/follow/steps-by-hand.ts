import type { Moment } from '../../domain/values/moment.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import { type AnyKind, kinds, type ListName } from '../kinds.ts';
import { type Histories, moves, type Step } from './histories.ts';

/** A row whose status moved in a way that no act would have moved it. */
export interface StepByHand {
  readonly list: ListDeclaration;
  readonly item: Item;
  readonly step: Step<ListDeclaration>;
}

/** Rows of every list on which people act. */
export type RowsOfKinds = Readonly<Record<ListName, readonly Item[]>>;

/** Steps against the transitions that people took in SharePoint itself; they are accepted, and reported (2.1). */
export async function stepsByHand(
  rows: RowsOfKinds,
  histories: Histories,
  since: Moment,
): Promise<readonly StepByHand[]> {
  const found: StepByHand[] = [];
  for (const [name, kind] of Object.entries<AnyKind>(kinds)) {
    const { list } = kind;
    for (const item of rows[name as ListName].filter(({ modifiedAt }) => modifiedAt > since)) {
      const step = (await histories.of(list, item.id)).find((one) => one.at > since && isAgainst(one, item, kind));
      if (step !== undefined) found.push({ list, item, step });
    }
  }
  return found;
}

/** A row that begins with some status took no step; what the timer did follows other rules. */
function isAgainst({ now, before, by }: Step<ListDeclaration>, item: Item, { list, next }: AnyKind): boolean {
  const status = list.standing?.status;
  if (status === undefined || before === undefined || by.isApp === true) return false;
  const to = now[status];
  return moves({ now, before }, [status]) && !(typeof to === 'string' && next({ ...item, cells: before }).includes(to));
}
