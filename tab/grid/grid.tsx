import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { itemKey, type SaverState } from '../save/saver-state.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import { GridContext, useGridActions } from './grid-context.tsx';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';
import { headerHeight, numberWidth, rowHeight, useGridStyles } from './grid-styles.ts';
import type { GridView, ViewChange } from '../view/grid-view.ts';
import { type GridControl, useGridControl } from './use-grid-control.ts';
import type { CellChange } from '../cells/cell-value.ts';

export interface GridProps {
  readonly list: ListDeclaration;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  /** What the view shows, in its order. */
  readonly items: readonly ShownItem[];
  /** Everything there is, to offer as filters. */
  readonly allItems: readonly ShownItem[];
  readonly view: GridView;
  readonly onView: (change: ViewChange) => void;
  readonly pending: SaverState['pending'];
  readonly onOpen: (item: ShownItem) => void;
  readonly onSave: (item: ShownItem, column: string, value: CellChange) => void;
}

/**
 * The grid moves the focus itself: Fluent's focus manager would take Tab out of the last cell of the page before
 * its editor hears of it. Its own hook has no word for `completely`.
 */
const ownFocus = { 'data-tabster': '{"uncontrolled":{"completely":true}}' };

/** A list as a spreadsheet: thousands of rows, of which only the visible ones exist in the page. */
export function Grid(props: GridProps) {
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const control = useGridControl(props, element);
  useEffect(() => {
    // Editors come in after the first sight of the list, so that the first edit opens at once.
    const timer = setTimeout(() => void import('./editors/cell-editor.tsx'), 1_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <GridContext value={control.actions}>
      <GridBody {...props} control={control} element={element} onElement={setElement} />
    </GridContext>
  );
}

type GridBodyProps = GridProps & {
  readonly control: GridControl;
  readonly element: HTMLDivElement | null;
  readonly onElement: (element: HTMLDivElement | null) => void;
};

function GridBody({ control, element, onElement, ...props }: GridBodyProps) {
  const styles = useGridStyles();
  const { columns, items, label } = props;
  const { focus } = control;
  const width = numberWidth + columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <div
      ref={onElement}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.length + 1}
      className={styles.scroller}
      tabIndex={-1}
      {...ownFocus}
      onKeyDown={control.onKeyDown}
      onClick={control.onClick}
    >
      <div style={{ minWidth: width + 32 }} role="presentation">
        <GridHeader
          columns={columns}
          items={props.allItems}
          view={props.view}
          onView={props.onView}
          focusedColumn={focus.item === undefined ? focus.column : undefined}
          onFocus={control.focusHeader}
        />
        {element !== null && <GridRows {...props} control={control} element={element} />}
      </div>
    </div>
  );
}

type GridRowsProps = GridProps & { readonly control: GridControl; readonly element: HTMLDivElement };

function GridRows({ control, element, columns, items, pending }: GridRowsProps) {
  const styles = useGridStyles();
  const { list } = useGridActions();
  const { focus } = control;
  const focusedIndex = focus.item === undefined ? -1 : items.findIndex((item) => item.id === focus.item);
  // The focused row stays in the page when it scrolls away, or the focus would be lost.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const rows = defaultRangeExtractor(range);
      return focusedIndex < 0 || rows.includes(focusedIndex) ? rows : [...rows, focusedIndex].toSorted((a, b) => a - b);
    },
    [focusedIndex],
  );
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => element,
    getItemKey: (index) => items[index]?.id ?? index,
    estimateSize: () => rowHeight,
    scrollPaddingStart: headerHeight,
    scrollMargin: headerHeight,
    overscan: 10,
    rangeExtractor,
  });
  return (
    <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <GridRow
            key={item.id}
            item={item}
            columns={columns}
            index={index}
            offset={start - headerHeight}
            pending={pending[itemKey(list.name, item.id)]}
            focus={index === focusedIndex ? focus : undefined}
          />
        );
      })}
    </div>
  );
}
