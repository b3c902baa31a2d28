import { Button, makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useMemo } from 'react';
import type { Item } from '../../src/lists/list.ts';
import type { GridView, ViewChange } from '../grid/grid-view.ts';
import type { BoardList } from '../lists/board-list.ts';
import { passesQuickFilter, quickFiltersOf } from '../lists/quick-filters.ts';
import { useWords } from '../words/words-context.tsx';
import { useProjectHere } from './project-context.tsx';

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
  readonly list: BoardList;
  readonly items: readonly Item[];
  readonly shown: number;
  readonly view: GridView;
  readonly onView: (change: ViewChange) => void;
  readonly onAdd?: () => void;
}

/** Search, quick filters, how much is shown, and the way to add. */
export function BoardToolbar({ list, items, shown, view, onView, onAdd }: BoardToolbarProps) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div className={styles.bar}>
      <SearchBox
        className={styles.search}
        aria-label={t(`tab.list.${list}.search`)}
        placeholder={t(`tab.list.${list}.search`)}
        value={view.search}
        dismiss={{ 'aria-label': t('tab.list.clearSearch') }}
        onChange={(_, data) => onView({ kind: 'search', text: data.value })}
      />
      <QuickFilters list={list} items={items} view={view} onView={onView} />
      <Text size={200} className={styles.count}>
        {shown === items.length
          ? t(`tab.list.${list}.count`, { count: shown })
          : t('tab.list.shown', { shown, total: items.length })}
      </Text>
      {onAdd !== undefined && (
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          {t(`tab.list.${list}.add`)}
        </Button>
      )}
    </div>
  );
}

function QuickFilters({ list, items, view, onView }: Pick<BoardToolbarProps, 'list' | 'items' | 'view' | 'onView'>) {
  const styles = useStyles();
  const { t } = useWords();
  const { project, calendar } = useProjectHere();
  const counts = useMemo(() => {
    const asker = { today: project.today, calendar, me: project.me.id };
    return quickFiltersOf[list].map((name) => ({
      name,
      count: items.filter((item) => passesQuickFilter(name, list, item, asker)).length,
    }));
  }, [list, items, project.today, project.me.id, calendar]);
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
