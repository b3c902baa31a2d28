import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { useWords } from '../words/words-context.tsx';
import { Checklist } from './checklist.tsx';
import { doneSteps } from './edit-steps.ts';
import { checklistColumn, useSteps } from './use-steps.ts';

const useStyles = makeStyles({
  summary: {
    lineHeight: '44px',
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  steps: { paddingInline: tokens.spacingHorizontalXS },
});

/** A longer checklist would push the other cards off a phone. */
const mostAtOnce = 5;

interface CardStepsProps {
  readonly list: ListDeclaration;
  readonly item: ShownItem;
}

/** The checklist of an item on its card; nothing for an item without steps. */
export function CardSteps(props: CardStepsProps) {
  const column = checklistColumn(props.list);
  return column === undefined ? null : <StepsOf {...props} column={column} />;
}

function StepsOf({ list, item, column }: CardStepsProps & { readonly column: string }) {
  const styles = useStyles();
  const { t, language } = useWords();
  const { steps, mayChange, tick } = useSteps(list, item, column);
  if (steps.length === 0) return null;
  return (
    <details open={steps.length <= mostAtOnce}>
      <summary className={styles.summary}>
        {t('fields.steps.card', { done: doneSteps(steps), total: steps.length })}
      </summary>
      <div className={styles.steps}>
        <Checklist
          label={list.columns[column]?.label[language] ?? ''}
          steps={steps}
          mayChange={mayChange}
          tick={tick}
        />
      </div>
    </details>
  );
}
