import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import type { ProjectAnswer } from '../../src/tab-api.ts';
import { useProject } from '../api/queries.ts';
import { useSaver } from '../save/use-saver.ts';
import type { SubPage } from '../start/sub-page.ts';
import { StartingPage } from '../start/starting-page.tsx';
import { ProjectBoards } from './project-boards.tsx';
import { ProjectContext, type ProjectSurroundings } from './project-context.tsx';
import { ProjectHeader } from './project-header.tsx';
import { RefusalNotice } from './refusal-page.tsx';
import { useChangesElsewhere } from './use-changes-elsewhere.ts';
import { useReading } from './use-reading.ts';

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
  return (
    <ProjectContext value={surroundings}>
      <main className={styles.page} aria-label={project.name}>
        <ProjectHeader {...(onBack === undefined ? {} : { onBack })} />
        <ProjectBoards subPage={subPage} />
      </main>
    </ProjectContext>
  );
}

function useSurroundings(project: ProjectAnswer): ProjectSurroundings {
  const calendar = useMemo(
    // The server's days off already hold the holidays that this project keeps.
    () => createCalendar({ goodFridayOff: false, closedDays: project.closedDays }),
    [project.closedDays],
  );
  const saver = useSaver(project.code);
  const reading = useReading();
  return useMemo(() => ({ project, calendar, reading, saver }), [project, calendar, reading, saver]);
}
