import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQueries } from '@tanstack/react-query';
import { visibleNumber } from '../../src/lists/list.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { ProjectsAnswer } from '../../src/tab-api/project.ts';
import { useApi } from '../api/api-context.tsx';
import { itemsQuery, projectQuery } from '../api/queries.ts';
import { dayText } from '../cells/reading.ts';
import { actionsBoard } from '../boards/actions-board.ts';
import { DueDate } from '../marks/due-date.tsx';
import type { SubPage } from '../start/sub-page.ts';
import { useWords } from '../words/words-context.tsx';
import { type MyAction, myActions } from './my-actions.ts';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalM}`, fontSize: 'inherit' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr) 180px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 640px)': { gridTemplateColumns: '64px minmax(0, 1fr)' },
  },
  name: { overflowWrap: 'anywhere' },
  due: { '@media (max-width: 640px)': { gridColumnStart: 2 } },
});

export type ChooseProject = (code: string, subPage: SubPage | undefined) => void;

export interface MyWorkProps {
  readonly projects: ProjectsAnswer['projects'];
  readonly onChoose: ChooseProject;
}

/** What this person has to do in all projects, most pressing first. */
export function MyWork({ projects, onChoose }: MyWorkProps) {
  const styles = useStyles();
  const { t, language } = useWords();
  const actions = useMyActions(projects);
  if (actions.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        <Text size={400} weight="semibold">
          {t('tab.project.myWork')}
        </Text>
      </h2>
      <ul className={styles.list}>
        {actions.map(({ project, item }) => (
          <li key={`${project.code}-${item.id}`} className={styles.row}>
            <Link as="button" onClick={() => onChoose(project.code, { board: 'Actions', item: item.id })}>
              {`${project.code}-${visibleNumber(actionsBoard.list, item.id)}`}
            </Link>
            <span className={styles.name}>{String(item.cells['Title'] ?? '')}</span>
            <span className={styles.due}>
              <DueDate
                date={item.cells['DueDate'] === undefined ? '' : dayText(item.cells['DueDate'] as Day, language)}
                mark={item.standing.due}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useMyActions(projects: MyWorkProps['projects']): readonly MyAction[] {
  const api = useApi();
  const answers = useQueries({ queries: projects.map(({ code }) => projectQuery(api, code)) });
  const lists = useQueries({ queries: projects.map(({ code }) => itemsQuery(api, code, 'Actions')) });
  return myActions(
    answers.flatMap(({ data }, index) =>
      data === undefined ? [] : { project: data, items: lists[index]?.data?.items ?? [] },
    ),
  );
}
