import { Card, makeStyles, Text, tokens } from '@fluentui/react-components';
import { FolderPeopleRegular } from '@fluentui/react-icons/svg/folder-people';
import { useProjects } from '../api/queries.ts';
import { StartingPage } from '../frame/starting-page.tsx';
import { useWords } from '../words/words-context.tsx';
import { type ChooseProject, MyWork } from './my-work.tsx';
import { NoticePage } from '../frame/notice-page.tsx';
import { RefusalNotice } from '../frame/refusal-page.tsx';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto' },
  inner: {
    maxWidth: '960px',
    marginInline: 'auto',
    padding: tokens.spacingHorizontalXXL,
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  title: { margin: 0, fontSize: 'inherit' },
  hint: { color: tokens.colorNeutralForeground2 },
  projects: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  code: { color: tokens.colorNeutralForeground3 },
});

/** The personal app: which projects there are, and what this person has to do in all of them. */
export function ProjectsPage({ onChoose }: { readonly onChoose: ChooseProject }) {
  const styles = useStyles();
  const { t } = useWords();
  const projects = useProjects();
  if (projects.isPending) return <StartingPage />;
  if (projects.isError) return <RefusalNotice error={projects.error} onRetry={() => void projects.refetch()} />;
  const all = projects.data.projects;
  if (all.length === 0) {
    return <NoticePage icon={<FolderPeopleRegular />} title={t('tab.project.none')} cure={t('tab.project.noneCure')} />;
  }
  return (
    <main className={styles.page} aria-label={t('tab.project.choose')}>
      <div className={styles.inner}>
        <section>
          <h1 className={styles.title}>
            <Text size={600} weight="semibold">
              {t('tab.project.choose')}
            </Text>
          </h1>
          <Text className={styles.hint}>{t('tab.project.chooseHint')}</Text>
        </section>
        <ul className={styles.projects}>
          {all.map(({ code, name }) => (
            <li key={code}>
              <Card role="button" onClick={() => onChoose(code, undefined)} focusMode="off" tabIndex={0}>
                <Text weight="semibold">{name}</Text>
                <Text size={200} className={styles.code}>
                  {code}
                </Text>
              </Card>
            </li>
          ))}
        </ul>
        <MyWork projects={all} onChoose={onChoose} />
      </div>
    </main>
  );
}
