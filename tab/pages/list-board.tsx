import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useReducer, useRef, useState } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { useItems } from '../api/queries.ts';
import { fittingColumns } from '../grid/fitting-columns.ts';
import { Grid } from '../grid/grid.tsx';
import { columnsOf } from '../cells/grid-column.ts';
import { numberWidth } from '../grid/grid-styles.ts';
import { changeView, isNarrowed } from '../view/grid-view.ts';
import { ItemCards } from '../grid/item-cards.tsx';
import type { Board } from '../boards/board.ts';
import { PendingNotices } from '../pending/pending-notices.tsx';
import { useSaverState } from '../save/use-saver.ts';
import { useWords } from '../words/words-context.tsx';
import { BoardToolbar } from './board-toolbar.tsx';
import { MissingItem } from './missing-item.tsx';
import { Notice } from '../frame/notice-page.tsx';
import { useProjectHere } from '../project/project-context.tsx';
import { RefusalNotice } from '../frame/refusal-page.tsx';
import { useVisibleItems } from './use-visible-items.ts';
import { useWidth } from '../frame/use-width.ts';

const ItemPanel = lazy(async () => ({ default: (await import('../item/item-panel.tsx')).ItemPanel }));
const NewItemPanel = lazy(async () => ({ default: (await import('../item/new-item-panel.tsx')).NewItemPanel }));

const useStyles = makeStyles({
  board: { flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  loading: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL },
});

/** Below this width a table cannot be read: the list becomes cards. */
const narrowest = 640;

interface ListBoardProps {
  readonly board: Board;
  readonly openItem: number | undefined;
}

/** One list of the project, from its loading to its rows. */
export function ListBoard({ board, openItem }: ListBoardProps) {
  const styles = useStyles();
  const { t } = useWords();
  const { project } = useProjectHere();
  const items = useItems(project.code, board.list.name);
  if (items.data !== undefined) return <LoadedBoard board={board} openItem={openItem} items={items.data.items} />;
  if (items.isError) return <RefusalNotice error={items.error} onRetry={() => void items.refetch()} />;
  return (
    <Skeleton className={styles.loading} aria-label={t('tab.list.loading')}>
      {[0, 1, 2, 3, 4, 5].map((row) => (
        <SkeletonItem key={row} size={32} />
      ))}
    </Skeleton>
  );
}

function LoadedBoard({ board, openItem, items }: ListBoardProps & { readonly items: readonly ShownItem[] }) {
  const styles = useStyles();
  const { project, saver } = useProjectHere();
  const { pending } = useSaverState(saver);
  const [view, onView] = useReducer(changeView, board.firstView);
  const [openId, setOpenId] = useState(openItem);
  const [isAdding, setAdding] = useState(false);
  const visible = useVisibleItems(board, items, view);
  const opened = items.find((item) => item.id === openId);
  const mayAdd = project.me.mayWrite && board.actions.includes('add');
  return (
    <div className={styles.board}>
      <BoardToolbar
        board={board}
        items={items}
        shown={visible.length}
        view={view}
        onView={onView}
        {...(mayAdd ? { onAdd: () => setAdding(true) } : {})}
      />
      <PendingNotices list={board.list} />
      {openId !== undefined && opened === undefined && <MissingItem list={board.list} item={openId} />}
      <BoardRows
        board={board}
        items={items}
        visible={visible}
        view={view}
        onView={onView}
        pending={pending}
        onOpen={(item) => setOpenId(item.id)}
      />
      <Suspense>
        {opened !== undefined && <ItemPanel board={board} item={opened} onClose={() => setOpenId(undefined)} />}
        {isAdding && <NewItemPanel board={board} onClose={() => setAdding(false)} />}
      </Suspense>
    </div>
  );
}

type BoardRowsProps = Pick<React.ComponentProps<typeof Grid>, 'items' | 'view' | 'onView' | 'pending' | 'onOpen'> & {
  readonly board: Board;
  readonly visible: readonly ShownItem[];
};

function BoardRows({ board, items, visible, view, onView, pending, onOpen }: BoardRowsProps) {
  const styles = useStyles();
  const { language } = useWords();
  const { saver } = useProjectHere();
  const { list } = board;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const columns = useMemo(() => {
    const all = columnsOf(board.list, language);
    const shown = board.columns.flatMap((name) => all.find((column) => column.name === name) ?? []);
    return fittingColumns(shown, width - numberWidth - 40);
  }, [board, language, width]);
  return (
    <div ref={place} className={styles.board}>
      {visible.length === 0 && (
        <EmptyBoard board={board} isNarrowed={items.length > 0 && isNarrowed(view)} onView={onView} />
      )}
      {visible.length > 0 && width > 0 && width < narrowest && (
        <ItemCards board={board} items={visible} pending={pending} onOpen={onOpen} />
      )}
      {visible.length > 0 && width >= narrowest && (
        <Grid
          list={list}
          label={list.label[language]}
          columns={columns}
          items={visible}
          allItems={items}
          view={view}
          onView={onView}
          pending={pending}
          onOpen={onOpen}
          onSave={(item, column, value) => saver.save(list.name, { base: item, changes: { [column]: value } })}
        />
      )}
    </div>
  );
}

function EmptyBoard(props: Pick<BoardRowsProps, 'board' | 'onView'> & { readonly isNarrowed: boolean }) {
  const { t } = useWords();
  if (!props.isNarrowed) {
    return (
      <Notice
        icon={<ClipboardTaskListLtrRegular />}
        title={t(`tab.list.${props.board.words}.empty`)}
        cure={t(`tab.list.${props.board.words}.emptyCure`)}
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
