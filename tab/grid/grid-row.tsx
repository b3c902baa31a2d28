import { Link, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { isTroubled, typedIn } from '../save/edits-of-item.ts';
import type { PendingEdit } from '../save/saver-state.ts';
import { withTyped } from '../save/with-typed.ts';
import { useWords } from '../words/words-context.tsx';
import { GridCell } from './grid-cell.tsx';
import type { GridColumn } from '../cells/grid-column.ts';
import { useGridActions } from './grid-context.tsx';
import type { GridFocus } from './grid-focus.ts';
import { numberWidth, useGridStyles } from './grid-styles.ts';

export interface GridRowProps {
  readonly item: ShownItem;
  readonly columns: readonly GridColumn[];
  /** Place among all rows that the view shows, from 0. */
  readonly index: number;
  readonly offset: number;
  readonly pending: readonly PendingEdit[] | undefined;
  /** The focus, when it is in this row. */
  readonly focus: GridFocus | undefined;
}

/** One item as a row; drawn again only when something of its own changes. */
export const GridRow = memo(function GridRow({ item, columns, index, offset, pending, focus }: GridRowProps) {
  const styles = useGridStyles();
  const { list } = useGridActions();
  // What was typed is shown at once, and marked for what it is until it is stored.
  const shown = withTyped(list, item, typedIn(pending));
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={mergeClasses(
        styles.row,
        focus?.editing !== undefined && styles.rowEditing,
        !item.standing.isOpen && styles.rowEnded,
        pending?.some(isTroubled) === true && styles.rowTroubled,
      )}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <NumberCell item={item} isFocused={focus?.column === 0} />
      {columns.map((column, at) => (
        <GridCell
          key={column.name}
          item={shown}
          stored={item}
          column={column}
          index={at + 1}
          isFocused={focus?.column === at + 1}
          editing={focus?.column === at + 1 ? focus.editing : undefined}
          pending={pending?.findLast((edit) => isAbout(edit, column.name))?.state}
        />
      ))}
    </div>
  );
});

/** An edit marks the cells that it changes, a refusal the cell that it is about. */
const isAbout = ({ changes, refusal }: PendingEdit, column: string): boolean =>
  column in changes || refusal?.column === column;

function NumberCell({ item, isFocused }: { readonly item: ShownItem; readonly isFocused: boolean }) {
  const styles = useGridStyles();
  const { t } = useWords();
  const { list, open } = useGridActions();
  const number = visibleNumber(list, item.id);
  return (
    <div role="rowheader" aria-colindex={1} className={styles.cell} style={{ width: numberWidth }}>
      <Link
        as="button"
        appearance="subtle"
        tabIndex={isFocused ? 0 : -1}
        data-focused={isFocused || undefined}
        aria-label={t('tab.list.open', { number })}
        onClick={() => open(item)}
      >
        {number}
      </Link>
    </div>
  );
}
