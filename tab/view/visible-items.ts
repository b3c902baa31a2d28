import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { type CellValue } from '../cells/cell-value.ts';
import { passesFilter } from './column-filter.ts';
import { isFoundIn } from './search-text.ts';
import type { Reading } from '../cells/reading.ts';
import { compareCells } from '../cells/compare-cells.ts';
import type { GridView, Sorting } from './grid-view.ts';

export interface VisibleItemsInput {
  readonly items: readonly ShownItem[];
  readonly list: ListDeclaration;
  readonly view: GridView;
  readonly reading: Reading;
  readonly quickFilters: Readonly<Record<string, (item: ShownItem) => boolean>>;
  readonly searchText: (item: ShownItem) => string;
  /** The value to sort and filter by: computed columns are recomputed, never read. */
  readonly valueOf: (item: ShownItem, column: string) => CellValue;
}

/** The items that a view shows, in its order; equal ones keep the order of their numbers. */
export function visibleItems(input: VisibleItemsInput): readonly ShownItem[] {
  const shown = input.items.filter(
    (item) => passesQuick(input, item) && passesColumns(input, item) && isFound(input, item),
  );
  return shown.toSorted((a, b) => inOrder(input, a, b));
}

const passesQuick = ({ view, quickFilters }: VisibleItemsInput, item: ShownItem): boolean =>
  view.quick.every((name) => quickFilters[name]?.(item) ?? true);

function passesColumns({ list, view, reading, valueOf }: VisibleItemsInput, item: ShownItem): boolean {
  return Object.entries(view.filters).every(([name, filter]) => {
    const column = list.columns[name];
    return column === undefined || passesFilter(filter, column, valueOf(item, name), reading);
  });
}

// Without a question no text is written: that is most of the work for a long list.
const isFound = ({ view, searchText }: VisibleItemsInput, item: ShownItem): boolean =>
  view.search.trim() === '' || isFoundIn(searchText(item), view.search);

/** Empty cells come last in both directions: they are what a reader looks at last. */
function inOrder(input: VisibleItemsInput, a: ShownItem, b: ShownItem): number {
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
