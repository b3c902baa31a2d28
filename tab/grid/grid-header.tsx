import { makeStyles, mergeClasses, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { FilterFilled } from '@fluentui/react-icons/svg/filter';
import { lazy, Suspense, useState } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { useWords } from '../words/words-context.tsx';
import type { GridColumn } from '../cells/grid-column.ts';
import { numberWidth, useGridStyles } from './grid-styles.ts';
import type { GridView, ViewChange } from '../view/grid-view.ts';

const ColumnMenu = lazy(async () => ({ default: (await import('./column-menu.tsx')).ColumnMenu }));

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    height: '100%',
    minWidth: 0,
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    '& > svg': { flexShrink: 0, fontSize: '14px' },
  },
  label: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    textAlign: 'start',
    lineHeight: tokens.lineHeightBase100,
  },
  end: { justifyContent: 'flex-end' },
  active: { color: tokens.colorBrandForeground1 },
  hint: { opacity: 0, 'button:hover > &': { opacity: 1 }, 'button:focus-visible > &': { opacity: 1 } },
});

export interface GridHeaderProps {
  readonly columns: readonly GridColumn[];
  readonly items: readonly ShownItem[];
  readonly view: GridView;
  readonly onView: (change: ViewChange) => void;
  readonly focusedColumn: number | undefined;
  readonly onFocus: (column: number) => void;
}

/** The names of the columns; each opens the sorting and filtering of its column. */
export function GridHeader(props: GridHeaderProps) {
  const styles = useGridStyles();
  const { t } = useWords();
  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      <HeaderCell
        {...props}
        index={0}
        column={{ name: '', label: t('tab.list.number'), width: numberWidth, alignsEnd: false }}
      />
      {props.columns.map((column, at) => (
        <HeaderCell key={column.name} {...props} index={at + 1} column={column} full={column} />
      ))}
    </div>
  );
}

type HeaderCellProps = GridHeaderProps & {
  readonly index: number;
  readonly column: Pick<GridColumn, 'name' | 'label' | 'width' | 'alignsEnd'>;
  readonly full?: GridColumn;
};

function HeaderCell({ column, full, index, items, view, onView, focusedColumn, onFocus }: HeaderCellProps) {
  const grid = useGridStyles();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { t } = useWords();
  const isSorted = view.sorting.column === column.name;
  const isFiltered = view.filters[column.name] !== undefined;
  const isFocused = focusedColumn === index;
  return (
    <div
      role="columnheader"
      aria-label={column.label}
      aria-colindex={index + 1}
      aria-sort={isSorted ? view.sorting.direction : 'none'}
      className={mergeClasses(grid.cell, column.name === 'Title' && grid.grows)}
      style={{ width: column.width }}
    >
      <Popover open={isOpen} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-start">
        <PopoverTrigger disableButtonEnhancement>
          <button
            type="button"
            tabIndex={isFocused ? 0 : -1}
            data-focused={isFocused || undefined}
            className={mergeClasses(
              styles.button,
              column.alignsEnd && styles.end,
              (isSorted || isFiltered) && styles.active,
            )}
            onFocus={() => onFocus(index)}
            title={t('tab.column.menu', { column: column.label })}
          >
            <span className={styles.label}>{column.label}</span>
            <HeaderSigns sorting={isSorted ? view.sorting.direction : undefined} isFiltered={isFiltered} />
          </button>
        </PopoverTrigger>
        <PopoverSurface>
          <Suspense>
            <ColumnMenu
              name={column.name}
              label={column.label}
              column={full}
              items={items}
              view={view}
              onView={onView}
              onClose={() => setOpen(false)}
            />
          </Suspense>
        </PopoverSurface>
      </Popover>
    </div>
  );
}

function HeaderSigns({ sorting, isFiltered }: { readonly sorting: string | undefined; readonly isFiltered: boolean }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      {sorting === 'ascending' && <ArrowUpRegular aria-hidden />}
      {sorting === 'descending' && <ArrowDownRegular aria-hidden />}
      {isFiltered && <FilterFilled role="img" aria-label={t('tab.column.filtered')} />}
      {sorting === undefined && !isFiltered && <ChevronDownRegular className={styles.hint} aria-hidden />}
    </>
  );
}
