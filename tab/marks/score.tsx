import { makeStyles, tokens } from '@fluentui/react-components';
import type { Risk } from '../../src/lists/risks.ts';
import { useWords } from '../words/words-context.tsx';
import { LightMark } from './light-mark.tsx';
import { scoreMark } from './score-mark.ts';

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
export function Score({ risk }: { readonly risk: Risk }) {
  const styles = useStyles();
  const { t } = useWords();
  const mark = scoreMark(risk);
  if (mark === undefined) return null;
  return (
    <span
      className={styles.row}
      title={mark.residual === undefined ? undefined : t('tab.mark.residual', { score: mark.residual })}
    >
      <span className={styles.number}>{mark.score}</span>
      <LightMark light={mark.word} />
    </span>
  );
}
