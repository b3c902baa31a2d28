import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { Step } from '../../src/domain/values/steps.ts';
import { useWords } from '../words/words-context.tsx';
import type { Steps } from './use-steps.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  step: {
    display: 'flex',
    minHeight: '32px',
    // A finger needs room that a mouse does not.
    '@media (max-width: 640px)': {
      minHeight: '44px',
      '& label': { flex: 1, paddingBlock: '12px' },
      '& input + div': { marginBlock: '14px' },
    },
  },
  box: { alignItems: 'flex-start', flex: 1, minWidth: 0, '& label': { overflowWrap: 'anywhere' } },
  done: { '& label': { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' } },
  read: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  icon: { display: 'flex', flexShrink: 0 },
});

export interface ChecklistProps extends Pick<Steps, 'steps' | 'mayChange' | 'tick'> {
  readonly label: string;
}

/** The steps of an item to tick; only to read for who may not change it. */
export function Checklist({ label, steps, mayChange, tick }: ChecklistProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {steps.map((step, index) => (
        // A step is where it stands: two may have the same text.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles.step}>
          {mayChange ? (
            <Checkbox
              className={mergeClasses(styles.box, step.isDone && styles.done)}
              label={step.text}
              checked={step.isDone}
              onChange={(_, { checked }) => tick(index, checked === true)}
            />
          ) : (
            <ReadStep step={step} />
          )}
        </li>
      ))}
    </ul>
  );
}

function ReadStep({ step: { text, isDone } }: { readonly step: Step }) {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <span className={styles.read}>
      <span className={styles.icon} role="img" aria-label={t(isDone ? 'fields.steps.done' : 'fields.steps.todo')}>
        {isDone ? <CheckmarkRegular /> : <CircleRegular />}
      </span>
      {text}
    </span>
  );
}
