import { readSteps } from '../../src/domain/values/steps.ts';
import { useWords } from '../words/words-context.tsx';
import { doneSteps } from './edit-steps.ts';

/** How far a checklist is, as `2/5`; nothing for one without steps. */
export function StepsCount({ text }: { readonly text: string }) {
  const { t } = useWords();
  const steps = readSteps(text);
  if (steps.length === 0) return null;
  const count = { done: doneSteps(steps), total: steps.length };
  return (
    <span role="img" aria-label={t('fields.steps.count', count)} title={t('fields.steps.count', count)}>
      {`${count.done}/${count.total}`}
    </span>
  );
}
