import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ApiProvider } from './api/api-context.tsx';
import { ProjectPage } from './pages/project-page.tsx';
import { CrashGuard } from './frame/crash-guard.tsx';
import { languageOf } from './start/language-of.ts';
import { StartingPage } from './frame/starting-page.tsx';
import { StartProblemPage } from './start/start-problem-page.tsx';
import { openingPlace, parseSubPage } from './start/sub-page.ts';
import { fluentThemeFor } from './start/teams-theme.ts';
import { onThemeChange, readToken, type TeamsStart } from './start/start-in-teams.ts';
import { useStart } from './start/use-start.ts';
import { AnnouncerProvider } from './frame/announcer.tsx';
import { WordsProvider } from './words/words-context.tsx';

const ProjectsPage = lazy(async () => ({ default: (await import('./pages/projects-page.tsx')).ProjectsPage }));

const usePageReset = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    height: '100dvh',
    boxSizing: 'border-box',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** The tab from its first moment: meets Teams, then shows a project or the choice between projects. */
export function App({ projectCode }: { readonly projectCode: string | undefined }) {
  usePageReset();
  const styles = useStyles();
  const start = useStart();
  const theme = useTheme(start.kind === 'ready' ? start.teams.theme : undefined);
  const language = languageOf(start.kind === 'ready' ? start.teams.locale : navigator.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={fluentThemeFor(theme)}>
      <div className={styles.page}>
        <WordsProvider language={language}>
          {start.kind === 'busy' && <StartingPage />}
          {start.kind === 'problem' && <StartProblemPage problem={start.problem} onRetry={start.retry} />}
          {start.kind === 'ready' && (
            <ApiProvider readToken={readToken}>
              <AnnouncerProvider>
                <CrashGuard>
                  <Pages projectCode={projectCode} teams={start.teams} />
                </CrashGuard>
              </AnnouncerProvider>
            </ApiProvider>
          )}
        </WordsProvider>
      </div>
    </FluentProvider>
  );
}

function Pages({ projectCode, teams }: { readonly projectCode: string | undefined; readonly teams: TeamsStart }) {
  const [place, goTo] = useState(() => openingPlace(projectCode, parseSubPage(teams.subPageId)));
  const { project, subPage } = place;
  if (project === undefined) {
    return (
      <Suspense fallback={<StartingPage />}>
        {/* A link that names no project still opens its board, once a project is chosen. */}
        <ProjectsPage onChoose={(code, chosen) => goTo({ project: code, subPage: chosen ?? subPage })} />
      </Suspense>
    );
  }
  const toAll = { project: undefined, subPage: undefined };
  const backToAll = projectCode === undefined ? { onBack: () => goTo(toAll) } : {};
  return <ProjectPage key={project} code={project} subPage={subPage} {...backToAll} />;
}

function useTheme(initial: string | undefined): string | undefined {
  const [changed, setChanged] = useState<string>();
  useEffect(() => {
    if (initial !== undefined) onThemeChange(setChanged);
  }, [initial]);
  return changed ?? initial;
}
