import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { type CellValue } from './cell-value.ts';
import { passesFilter } from './column-filter.ts';
import { isFoundIn } from './search-text.ts';
import type { Reading } from './reading.ts';
import { compareCells } from './compare-cells.ts';
import type { GridView, Sorting } from './grid-view.ts';

export interface VisibleItemsInput<I extends Item> {
  readonly items: readonly I[];
  readonly list: ListDeclaration;
  readonly view: GridView;
  readonly reading: Reading;
  readonly quickFilters: Readonly<Record<string, (item: Item) => boolean>>;
  readonly searchText: (item: Item) => string;
  /** The value to sort and filter by: computed columns are recomputed, never read. */
  readonly valueOf: (item: Item, column: string) => CellValue;
}

/** The items that a view shows, in its order; equal ones keep the order of their numbers. */
export function visibleItems<I extends Item>(input: VisibleItemsInput<I>): readonly I[] {
  const shown = input.items.filter(
    (item) => passesQuick(input, item) && passesColumns(input, item) && isFound(input, item),
  );
  return shown.toSorted((a, b) => inOrder(input, a, b));
}

const passesQuick = ({ view, quickFilters }: VisibleItemsInput<Item>, item: Item): boolean =>
  view.quick.every((name) => quickFilters[name]?.(item) ?? true);

function passesColumns({ list, view, reading, valueOf }: VisibleItemsInput<Item>, item: Item): boolean {
  return Object.entries(view.filters).every(([name, filter]) => {
    const column = list.columns[name];
    return column === undefined || passesFilter(filter, column, valueOf(item, name), reading);
  });
}

// Without a question no text is written: that is most of the work for a long list.
const isFound = ({ view, searchText }: VisibleItemsInput<Item>, item: Item): boolean =>
  view.search.trim() === '' || isFoundIn(searchText(item), view.search);

/** Empty cells come last in both directions: they are what a reader looks at last. */
function inOrder(input: VisibleItemsInput<Item>, a: Item, b: Item): number {
  const { sorting, list, valueOf } = { ...input, ...input.view };
  const column = list.columns[sorting.column];
  if (column === undefined) return turned(sorting, a.id - b.id);
  const [left, right] = [valueOf(a, sorting.column), valueOf(b, sorting.column)];
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined) || a.id - b.id;
  }
  return turned(sorting, compareCells(column, left, right)) || a.id - b.id;
}

const turned = (sorting: Sorting, order: number): number => (sorting.direction === 'ascending' ? order : -order);
