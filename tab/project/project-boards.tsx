import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { declarationOf, type BoardList, boardLists } from '../lists/board-list.ts';
import type { SubPage } from '../start/sub-page.ts';
import { useWords } from '../words/words-context.tsx';
import { ListBoard } from './list-board.tsx';

const GrotikBoard = lazy(async () => ({ default: (await import('../grotik/grotik-board.tsx')).GrotikBoard }));

const useStyles = makeStyles({
  tabs: {
    paddingInline: tokens.spacingHorizontalL,
    overflowX: 'auto',
    flexShrink: 0,
    '@media (max-width: 640px)': { paddingInline: 0 },
    '@media (max-width: 360px)': { '& > button': { paddingInline: tokens.spacingHorizontalS } },
  },
  panel: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

type Board = BoardList | 'Grotik';

/** The boards of a project, one at a time. */
export function ProjectBoards({ subPage }: { readonly subPage: SubPage | undefined }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const [board, setBoard] = useState<Board>(subPage?.board ?? 'Actions');
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={board}
        onTabSelect={(_, { value }) => setBoard(value as Board)}
        aria-label={t('tab.project.tabs')}
      >
        {boardLists.map((list) => (
          <Tab key={list} value={list} id={`tab-${list}`} aria-controls="board">
            {declarationOf[list].label[language]}
          </Tab>
        ))}
        <Tab value="Grotik" id="tab-Grotik" aria-controls="board">
          {t('tab.project.grotik')}
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" id="board" aria-labelledby={`tab-${board}`}>
        <Suspense fallback={<Spinner delay={300} />}>
          {board === 'Grotik' ? (
            <GrotikBoard />
          ) : (
            <ListBoard key={board} list={board} openItem={subPage?.board === board ? subPage.item : undefined} />
          )}
        </Suspense>
      </div>
    </>
  );
}
