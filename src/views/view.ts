import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { ProjectCode } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { isLate, statusColumnOf, tellsLateness } from './lateness.ts';
import { personColumns } from './person-columns.ts';
import { withoutNames } from './names-in-text.ts';
import type { Reader } from './reader.ts';
import { type OnDay, type Standing, standingOf } from './standing.ts';

/** A row as it stands in a list, with the project whose calendar decides what is late. */
export interface Row<L extends ListDeclaration = ListDeclaration> {
  readonly project: ProjectCode;
  readonly calendar: WorkingCalendar;
  readonly list: L;
  readonly item: Item<L>;
}

/** How much of a row somebody gets to see, from all to its number alone. */
export type Share = 'everything' | 'no-people' | 'status' | 'number';

declare const seen: unique symbol;

/** What one reader may see of a row; reads like the row itself, and only `viewOf` makes one. */
export interface View<L extends ListDeclaration = ListDeclaration> extends Item<L> {
  readonly [seen]: true;
  readonly project: ProjectCode;
  readonly list: L;
  readonly share: Share;
  /** What the rules make of what is shown of it today. */
  readonly standing: Standing;
  /** Awaited and past its day, as far as the reader may know that. */
  readonly isLate: boolean;
}

/** Takes from a row what this reader may not see here. */
export function viewOf<L extends ListDeclaration>(row: Row<L>, reader: Reader): View<L> {
  const { project, list, item } = row;
  const share = shareOf(row, reader);
  const visible = shownItem(list, item, share);
  const shown = {
    ...visible,
    standing: standingOfShown(list, visible, share, { calendar: row.calendar, today: reader.today }),
    project,
    list,
    share,
    isLate: !hides({ share }) && isLate(row, reader.today),
  };
  // The brand exists for the compiler only: this is the one place that gives it.
  return shown as unknown as View<L>;
}

/** What the rules make of a row as far as it is shown: an owner that is hidden is not an owner that is missing. */
export function standingOfShown(list: ListDeclaration, item: Item, share: Share, on: OnDay): Standing {
  const standing = standingOf(list, item, on);
  return hides({ share }) ? { isOpen: standing.isOpen } : standing;
}

/** Whether only the number, or the number with the status, is left of a row. */
export const hides = ({ share }: { readonly share: Share }): boolean => share === 'number' || share === 'status';

/** Whether the people of a row may be named where it is shown. */
export const namesPeople = ({ share }: { readonly share: Share }): boolean => share === 'everything';

/** How much of a row a reader gets to see. */
export function shareOf(row: Omit<Row, 'project'>, { place, isGuest, today }: Reader): Share {
  if (isConfidential(row.item)) {
    if (place === 'channel') return 'number';
    if (isGuest) return 'status';
  }
  return place === 'channel' && tellsLateness(row, today) ? 'no-people' : 'everything';
}

export const isConfidential = ({ cells }: { readonly cells: object }): boolean =>
  'Confidential' in cells && cells.Confidential === true;

/** Says nothing: when a hidden row was written is as hidden as what was. */
const untold = '1970-01-01T00:00:00.000Z' as Moment;
const somebody = { name: '' };

function shownItem<L extends ListDeclaration>(list: L, item: Item<L>, share: Share): Item {
  if (share === 'everything') return item;
  const { id, etag, createdAt, modifiedAt } = item;
  const moments = share === 'no-people' ? { createdAt, modifiedAt } : { createdAt: untold, modifiedAt: untold };
  const isShown = columnsOf(list, share);
  const unnamed = withoutNames(list, item);
  return {
    id,
    etag,
    ...moments,
    createdBy: somebody,
    modifiedBy: somebody,
    cells: unnamed(Object.fromEntries(Object.entries(item.cells).filter(([column]) => isShown(column)))),
    flaws: item.flaws.filter(({ column }) => isShown(column)),
  };
}

function columnsOf(list: ListDeclaration, share: Share): (column: string) => boolean {
  if (share === 'no-people') {
    const people = personColumns(list);
    return (column) => !people.includes(column);
  }
  const status = share === 'status' ? statusColumnOf(list) : undefined;
  return (column) => column === 'Confidential' || column === status;
}
