import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { visibleNumber } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { Board } from '../boards/board.ts';
import { isTroubled } from '../save/edits-of-item.ts';
import { itemKey, type PendingEdit, type SaverState } from '../save/saver-state.ts';
import { useWords } from '../words/words-context.tsx';
import { CardSteps } from '../steps/card-steps.tsx';
import { CellContent } from '../fields/cell-content.tsx';
import { columnsOf, type GridColumn } from '../cells/grid-column.ts';

const useStyles = makeStyles({
  list: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
  },
  open: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    '@media (max-width: 360px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  troubled: { boxShadow: `inset 3px 0 0 ${tokens.colorPaletteRedBorder2}` },
  title: { gridColumn: '1 / -1', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  ended: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  number: {
    color: tokens.colorNeutralForeground3,
    marginInlineEnd: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface ItemCardsProps {
  readonly board: Board;
  readonly items: readonly ShownItem[];
  readonly pending: SaverState['pending'];
  readonly onOpen: (item: ShownItem) => void;
}

/** A list for a narrow window: one card an item, opening all of it. */
export function ItemCards({ board, items, pending, onOpen }: ItemCardsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const columns = useMemo(() => {
    const all = columnsOf(board.list, language);
    const { owner, due, status } = board.list.standing ?? {};
    const names = [owner, due, status, board.cardColumn];
    return names.flatMap((name) => all.find((column) => column.name === name) ?? []);
  }, [board, language]);
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <ItemCard
            board={board}
            item={item}
            columns={columns}
            pending={pending[itemKey(board.list.name, item.id)]}
            onOpen={() => onOpen(item)}
          />
        </li>
      ))}
    </ul>
  );
}

interface ItemCardProps {
  readonly board: Board;
  readonly item: ShownItem;
  readonly columns: readonly GridColumn[];
  readonly pending: readonly PendingEdit[] | undefined;
  readonly onOpen: () => void;
}

function ItemCard({ board, item, columns, pending, onOpen }: ItemCardProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, pending?.some(isTroubled) === true && styles.troubled)}>
      <button type="button" className={styles.open} onClick={onOpen}>
        <span className={mergeClasses(styles.title, !item.standing.isOpen && styles.ended)}>
          <span className={styles.number}>{visibleNumber(board.list, item.id)}</span>
          {String(item.cells['Title'] ?? '')}
        </span>
        {columns.map((column) => (
          <CellContent key={column.name} list={board.list} item={item} column={column} />
        ))}
      </button>
      <CardSteps list={board.list} item={item} />
    </div>
  );
}
