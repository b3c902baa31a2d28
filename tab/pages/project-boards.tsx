import { makeStyles, Spinner, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { boardNamed, boards } from '../boards/boards.ts';
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

/** The boards of a project, one at a time. */
export function ProjectBoards({ subPage }: { readonly subPage: SubPage | undefined }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const [shown, show] = useState(subPage?.board ?? boards[0]?.list.name);
  const board = boardNamed(shown);
  return (
    <>
      <TabList
        className={styles.tabs}
        selectedValue={shown}
        onTabSelect={(_, { value }) => show(String(value))}
        aria-label={t('tab.project.tabs')}
      >
        {boards.map(({ list }) => (
          <Tab key={list.name} value={list.name} id={`tab-${list.name}`} aria-controls="board">
            {list.label[language]}
          </Tab>
        ))}
        <Tab value="Grotik" id="tab-Grotik" aria-controls="board">
          {t('tab.project.grotik')}
        </Tab>
      </TabList>
      <div className={styles.panel} role="tabpanel" id="board" aria-labelledby={`tab-${shown}`}>
        <Suspense fallback={<Spinner delay={300} />}>
          {board === undefined ? (
            <GrotikBoard />
          ) : (
            <ListBoard key={shown} board={board} openItem={subPage?.board === shown ? subPage?.item : undefined} />
          )}
        </Suspense>
      </div>
    </>
  );
}
