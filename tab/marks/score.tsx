import { makeStyles, tokens } from '@fluentui/react-components';
import type { Standing } from '../../src/tab-api/item.ts';
import { useWords } from '../words/words-context.tsx';
import { LightMark } from './light-mark.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  number: {
    minWidth: '1.5em',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  residual: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

/** Score with its band; what remains after measures stands beside it. */
export function Score({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  const { t } = useWords();
  const { score, residual } = standing;
  const light = standing.band ?? standing.size;
  if (score === undefined || light === undefined) return null;
  return (
    <span
      className={styles.row}
      title={residual === undefined ? undefined : t('tab.mark.residual', { score: residual })}
    >
      <span className={styles.number}>{score}</span>
      <LightMark light={light} />
    </span>
  );
}
