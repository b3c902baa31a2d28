import { makeStyles, Spinner } from '@fluentui/react-components';
import { useWords } from '../words/words-context.tsx';

const useStyles = makeStyles({ page: { height: '100%', display: 'grid', placeItems: 'center' } });

/** What is seen until the tab has met Teams. */
export function StartingPage() {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <main className={styles.page} aria-label={t('tab.start.busy')}>
      <Spinner label={t('tab.start.busy')} labelPosition="below" delay={200} />
    </main>
  );
}
