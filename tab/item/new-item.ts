import type { ItemsAnswer, ShownItem } from '../../src/tab-api/item.ts';
import type { Board, FormFacts } from '../boards/board.ts';
import type { ItemChanges } from '../cells/cell-value.ts';

/** With what the form for a new item starts; what is known of this one wins. */
export function firstCells(
  { list, form, firstCells: own }: Board,
  facts: FormFacts,
  known: ItemChanges = {},
): ItemChanges {
  const defaults = form.map((name) => {
    const column = list.columns[name];
    return [name, column?.kind === 'choice' ? (column.default ?? null) : null] as const;
  });
  return { ...Object.fromEntries(defaults), ...own(facts), ...known };
}

/** What the form asks; what only this item has stands under the name, so that nobody stores it unseen. */
export const formColumns = ({ form }: Board, known: ItemChanges): readonly string[] => [
  ...form.slice(0, 1),
  ...Object.keys(known).filter((name) => !form.includes(name)),
  ...form.slice(1),
];

/** The cells to send: what was filled in. */
export const cellsToAdd = (cells: ItemChanges): ItemChanges =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));

/** Required columns that are still empty; what the server fills is not missed. */
export const missingColumns = ({ list, form, filledByServer }: Board, cells: ItemChanges): readonly string[] =>
  form.filter(
    (name) => list.columns[name]?.required === 'always' && cells[name] === null && !filledByServer.includes(name),
  );

/** A list that was not read yet is not known by its one new item: it stays to be read. */
export const withAdded = (read: ItemsAnswer | undefined, item: ShownItem): ItemsAnswer | undefined =>
  read && { items: [...read.items.filter(({ id }) => id !== item.id), item] };
