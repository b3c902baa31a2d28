import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useReducer, useRef, useState } from 'react';
import type { Item } from '../../src/lists/list.ts';
import { useItems } from '../api/queries.ts';
import { fittingColumns } from '../grid/fitting-columns.ts';
import { Grid } from '../grid/grid.tsx';
import { columnsOf } from '../grid/grid-column.ts';
import { numberWidth } from '../grid/grid-styles.ts';
import { changeView, isNarrowed } from '../grid/grid-view.ts';
import { ItemCards } from '../grid/item-cards.tsx';
import { boardColumns } from '../lists/board-columns.ts';
import { type BoardList, declarationOf } from '../lists/board-list.ts';
import { firstViewOf } from '../lists/first-view.ts';
import { PendingNotices } from '../save/pending-notices.tsx';
import { useSaverState } from '../save/use-saver.ts';
import { useWords } from '../words/words-context.tsx';
import { BoardToolbar } from './board-toolbar.tsx';
import { MissingItem } from './missing-item.tsx';
import { Notice } from './notice-page.tsx';
import { useProjectHere } from './project-context.tsx';
import { RefusalNotice } from './refusal-page.tsx';
import { useVisibleItems } from './use-visible-items.ts';
import { useWidth } from './use-width.ts';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.tsx')).ItemPanel }));
const NewItemPanel = lazy(async () => ({ default: (await import('../item/new-item-panel.tsx')).NewItemPanel }));

const useStyles = makeStyles({
  board: { flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  loading: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
});

/** Below this width a table cannot be read: the list becomes cards. */
const narrowest = 640;

interface ListBoardProps {
  readonly list: BoardList;
  readonly openItem: number | undefined;
}

/** One list of the project, from its loading to its rows. */
export function ListBoard({ list, openItem }: ListBoardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  const items = useItems(project.code, list);
  if (items.data !== undefined) return <LoadedBoard list={list} openItem={openItem} items={items.data.items} />;
  if (items.isError) return <RefusalNotice error={items.error} onRetry={() => void items.refetch()} />;
  return (
    <Skeleton className={styles.loading} aria-label={t('tab.list.loading')}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <SkeletonItem key={row} size={32} />
      ))}
    </Skeleton>
  );
}

function LoadedBoard({ list, openItem, items }: ListBoardProps & { readonly items: readonly Item[] }) {
  const styles = useStyles();
  const { project, saver } = useProjectHere();
  const { pending } = useSaverState(saver);
  const [view, onView] = useReducer(changeView, firstViewOf[list]);
  const [openId, setOpenId] = useState(openItem);
  const [isAdding, setAdding] = useState(false);
  const visible = useVisibleItems(list, items, view);
  const opened = items.find((item) => item.id === openId);
  const { mayWrite } = project.me;
  return (
    <div className={styles.board}>
      <BoardToolbar
        list={list}
        items={items}
        shown={visible.length}
        view={view}
        onView={onView}
        {...(mayWrite ? { onAdd: () => setAdding(true) } : {})}
      />
      <PendingNotices list={list} />
      {openId !== undefined && opened === undefined && <MissingItem list={list} item={openId} />}
      <BoardRows
        list={list}
        items={items}
        visible={visible}
        view={view}
        onView={onView}
        pending={pending}
        onOpen={(item) => setOpenId(item.id)}
      />
      <Suspense>
        {opened !== undefined && <ItemPanel list={list} item={opened} onClose={() => setOpenId(undefined)} />}
        {isAdding && <NewItemPanel list={list} onClose={() => setAdding(false)} />}
      </Suspense>
    </div>
  );
}

type BoardRowsProps = Pick<
  React.ComponentProps<typeof Grid>,
  'list' | 'items' | 'view' | 'onView' | 'pending' | 'onOpen'
> & {
  readonly visible: readonly Item[];
};

function BoardRows({ list, items, visible, view, onView, pending, onOpen }: BoardRowsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { project, saver } = useProjectHere();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const columns = useMemo(() => {
    const all = columnsOf(declarationOf[list], language);
    const shown = boardColumns[list].flatMap((name) => all.find((column) => column.name === name) ?? []);
    return fittingColumns(shown, width - numberWidth - 40);
  }, [list, language, width]);
  return (
    <div ref={place} className={styles.board}>
      {visible.length === 0 && (
        <EmptyBoard list={list} isNarrowed={items.length > 0 && isNarrowed(view)} onView={onView} />
      )}
      {visible.length > 0 && width > 0 && width < narrowest && (
        <ItemCards list={list} items={visible} pending={pending} onOpen={onOpen} />
      )}
      {visible.length > 0 && width >= narrowest && (
        <Grid
          list={list}
          label={declarationOf[list].label[language]}
          columns={columns}
          items={visible}
          allItems={items}
          view={view}
          onView={onView}
          pending={pending}
          mayWrite={project.me.mayWrite}
          onOpen={onOpen}
          onSave={(item, column, value) => saver.save(list, { base: item, changes: { [column]: value } })}
        />
      )}
    </div>
  );
}

function EmptyBoard(props: Pick<BoardRowsProps, 'list' | 'onView'> & { readonly isNarrowed: boolean }) {
  const { t } = useWords();
  if (!props.isNarrowed) {
    return (
      <Notice
        icon={<ClipboardTaskListLtrRegular />}
        title={t(`tab.list.${props.list}.empty`)}
        cure={t(`tab.list.${props.list}.emptyCure`)}
      />
    );
  }
  return (
    <Notice
      icon={<SearchRegular />}
      title={t('tab.list.nothingFound')}
      cure={t('tab.list.nothingFoundCure')}
      action={<Button onClick={() => props.onView({ kind: 'show-all' })}>{t('tab.list.showAll')}</Button>}
    />
  );
}
