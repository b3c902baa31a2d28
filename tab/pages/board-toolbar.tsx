import { Button, makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useMemo } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { GridView, ViewChange } from '../view/grid-view.ts';
import type { Board } from '../boards/board.ts';
import { passesQuickFilter, type QuickFilter } from '../boards/quick-filters.ts';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from '../project/project-context.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 640px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  search: { flex: '1 1 150px', maxWidth: '220px', '@media (max-width: 640px)': { maxWidth: 'none', minWidth: 0 } },
  filters: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    '@media (max-width: 640px)': { order: 3, width: '100%', flexWrap: 'wrap' },
  },
  pill: { minWidth: 0, whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalM },
  number: {
    opacity: 0.75,
    fontVariantNumeric: 'tabular-nums',
    marginInlineStart: tokens.spacingHorizontalXS,
  },
  count: {
    marginInlineStart: 'auto',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 640px)': { display: 'none' },
  },
});

export interface BoardToolbarProps {
  readonly board: Board;
  readonly items: readonly ShownItem[];
  readonly shown: number;
  readonly view: GridView;
  readonly onView: (change: ViewChange) => void;
  readonly onAdd?: () => void;
}

/** Search, quick filters, how much is shown, and the way to add. */
export function BoardToolbar({ board, items, shown, view, onView, onAdd }: BoardToolbarProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const search = t(`tab.list.${board.words}.search`, { list: board.list.label[language] });
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={search}
        placeholder={search}
        value={view.search}
        dismiss={{ 'aria-label': t('tab.list.clearSearch') }}
        onChange={(_, data) => onView({ kind: 'search', text: data.value })}
      />
      <QuickFilters board={board} items={items} view={view} onView={onView} />
      <Text size={200} className={styles.count}>
        {shown === items.length
          ? t(`tab.list.${board.words}.count`, { count: shown })
          : t('tab.list.shown', { shown, total: items.length })}
      </Text>
      {onAdd !== undefined && (
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          {t(`tab.list.${board.words}.add`)}
        </Button>
      )}
    </div>
  );
}

function QuickFilters({ board, items, view, onView }: Pick<BoardToolbarProps, 'board' | 'items' | 'view' | 'onView'>) {
  const styles = useStyles();
  const { t } = useWords();
  const { me } = useProjectHere().project;
  const counts = useMemo(() => {
    const passing = (name: QuickFilter) => items.filter((item) => passesQuickFilter(name, board.list, item, me.id));
    return board.quickFilters.map((name) => ({ name, count: passing(name).length }));
  }, [board, items, me.id]);
  return (
    <fieldset className={styles.filters} aria-label={t('tab.list.quickLabel')}>
      {counts.map(({ name, count }) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          className={styles.pill}
          checked={view.quick.includes(name)}
          icon={view.quick.includes(name) ? <CheckmarkRegular /> : null}
          onClick={() => onView({ kind: 'quick', name })}
        >
          {t(`tab.list.quick.${name}`)}
          <span className={styles.number}>{count}</span>
        </ToggleButton>
      ))}
    </fieldset>
  );
}
