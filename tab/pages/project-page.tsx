import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { useProject } from '../api/queries.ts';
import { useSaver } from '../save/use-saver.ts';
import type { SubPage } from '../start/sub-page.ts';
import { OpenPanelProvider } from '../frame/open-panel.tsx';
import { StartingPage } from '../frame/starting-page.tsx';
import { ProjectBoards } from './project-boards.tsx';
import { ProjectContext, type ProjectSurroundings } from '../project/project-context.tsx';
import { ProjectHeader } from './project-header.tsx';
import { RefusalNotice } from '../frame/refusal-page.tsx';
import { useChangesElsewhere } from '../project/use-changes-elsewhere.ts';
import { useNewDay } from '../project/use-new-day.ts';
import { useReading } from '../project/use-reading.ts';

const useStyles = makeStyles({
  page: { height: '100%', display: 'flex', flexDirection: 'column', minWidth: 0 },
});

export interface ProjectPageProps {
  readonly code: string;
  readonly subPage: SubPage | undefined;
  readonly onBack?: () => void;
}

/** One project: loads it, then shows its boards; shows no data to somebody without access. */
export function ProjectPage(props: ProjectPageProps) {
  const styles = useStyles();
  const project = useProject(props.code);
  if (project.data !== undefined) return <LoadedProject {...props} project={project.data} />;
  if (project.isPending) return <StartingPage />;
  return (
    <main className={styles.page}>
      <RefusalNotice
        error={project.error}
        onRetry={() => void project.refetch()}
        {...(props.onBack === undefined ? {} : { onBack: props.onBack })}
      />
    </main>
  );
}

function LoadedProject(props: ProjectPageProps & { readonly project: ProjectAnswer }) {
  const { project, onBack, subPage } = props;
  const styles = useStyles();
  const surroundings = useSurroundings(project);
  useChangesElsewhere(project);
  useNewDay(project);
  return (
    <ProjectContext value={surroundings}>
      <OpenPanelProvider>
        <main className={styles.page} aria-label={project.name}>
          <ProjectHeader {...(onBack === undefined ? {} : { onBack })} />
          <ProjectBoards subPage={subPage} />
        </main>
      </OpenPanelProvider>
    </ProjectContext>
  );
}

function useSurroundings(project: ProjectAnswer): ProjectSurroundings {
  const saver = useSaver(project);
  const reading = useReading(project);
  return useMemo(() => ({ project, reading, saver }), [project, reading, saver]);
}
