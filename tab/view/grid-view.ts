import { asksSomething, type ColumnFilter } from './column-filter.ts';

export interface Sorting {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

/** How a person looks at a list: what is shown, in which order. */
export interface GridView {
  readonly sorting: Sorting;
  readonly filters: Readonly<Record<string, ColumnFilter>>;
  /** Names of the quick filters that are on. */
  readonly quick: readonly string[];
  readonly search: string;
}

export type ViewChange =
  | { readonly kind: 'sort'; readonly sorting: Sorting }
  | { readonly kind: 'filter'; readonly column: string; readonly filter: ColumnFilter | undefined }
  | { readonly kind: 'quick'; readonly name: string }
  | { readonly kind: 'search'; readonly text: string }
  | { readonly kind: 'show-all' };

function withFilter(view: GridView, column: string, filter: ColumnFilter | undefined): GridView {
  const { [column]: _, ...others } = view.filters;
  return { ...view, filters: filter && asksSomething(filter) ? { ...others, [column]: filter } : others };
}

export function changeView(view: GridView, change: ViewChange): GridView {
  switch (change.kind) {
    case 'sort':
      return { ...view, sorting: change.sorting };
    case 'filter':
      return withFilter(view, change.column, change.filter);
    case 'quick': {
      const isOn = view.quick.includes(change.name);
      const quick = isOn ? view.quick.filter((name) => name !== change.name) : [...view.quick, change.name];
      return { ...view, quick };
    }
    case 'search':
      return { ...view, search: change.text };
    case 'show-all':
      return { ...view, filters: {}, quick: [], search: '' };
  }
}

export const isNarrowed = (view: GridView): boolean =>
  Object.keys(view.filters).length > 0 || view.quick.length > 0 || view.search.trim() !== '';
