import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { lazy, Suspense } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { PendingEdit } from '../save/saver-state.ts';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { readOnlyReason } from '../fields/read-only-reason.ts';
import { CellContent } from '../fields/cell-content.tsx';
import type { GridColumn } from '../cells/grid-column.ts';
import { useGridActions } from './grid-context.tsx';
import { useGridStyles } from './grid-styles.ts';

const CellEditor = lazy(async () => ({ default: (await import('./editors/cell-editor.tsx')).CellEditor }));

const useStyles = makeStyles({
  state: { marginInlineStart: 'auto', display: 'flex', flexShrink: 0, fontSize: '16px' },
  bad: { color: tokens.colorPaletteRedForeground1 },
});

export interface GridCellProps {
  /** The item with what was typed but not stored yet. */
  readonly item: ShownItem;
  /** The item as it was read. */
  readonly stored: ShownItem;
  readonly column: GridColumn;
  readonly index: number;
  readonly isFocused: boolean;
  readonly editing: { readonly typed?: string } | undefined;
  readonly pending: PendingEdit['state'] | undefined;
}

/** One cell: its content, or its editor while it is being changed. */
export function GridCell({ item, stored, column, index, isFocused, editing, pending }: GridCellProps) {
  const styles = useGridStyles();
  const { list } = useGridActions();
  const { t } = useWords();
  const { me } = useProjectHere().project;
  const reason = readOnlyReason(column, stored, me);
  const isEditable = reason === undefined;
  const why = reason && t(reason, { number: visibleNumber(list, item.id) });
  // Spread in, because the linter does not know that ARIA has these for grid cells.
  const access = {
    'aria-readonly': !isEditable,
    ...(why === undefined ? {} : { 'aria-description': why, title: why }),
  };
  return (
    <div
      role="gridcell"
      aria-colindex={index + 1}
      {...access}
      data-item={item.id}
      data-column={index}
      tabIndex={isFocused ? 0 : -1}
      data-focused={isFocused || undefined}
      className={mergeClasses(styles.cell, column.name === 'Title' && styles.grows, isEditable && styles.editable)}
      style={{ width: column.width }}
    >
      {editing === undefined ? (
        <>
          <CellContent list={list} item={item} column={column} />
          {pending !== undefined && <CellState state={pending} />}
        </>
      ) : (
        <Suspense fallback={<Spinner size="extra-tiny" />}>
          <CellEditor item={item} stored={stored} column={column} typed={editing.typed} />
        </Suspense>
      )}
    </div>
  );
}

function CellState({ state }: { readonly state: PendingEdit['state'] }) {
  const styles = useStyles();
  const { t } = useWords();
  if (state === 'saving') {
    return (
      <span className={styles.state} title={t('tab.save.saving')}>
        <Spinner size="extra-tiny" aria-label={t('tab.save.saving')} />
      </span>
    );
  }
  const word = t(`tab.save.${state}`);
  return (
    <span className={mergeClasses(styles.state, styles.bad)} title={word} role="img" aria-label={word}>
      <ErrorCircleFilled />
    </span>
  );
}
