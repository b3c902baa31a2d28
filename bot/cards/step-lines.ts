import { readSteps, type Step } from '../../src/domain/values/steps.ts';
import type { ActionView } from './action-words.ts';
import { type CardElement, line, remark, subheading } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

const mostSteps = 10;

/** How far the checklist of an action is; undefined for one without steps. */
export function stepsWords({ cells }: ActionView, { t }: Scene): string | undefined {
  const steps = readSteps(cells.Steps);
  const done = steps.filter(({ isDone }) => isDone).length;
  return steps.length === 0 ? undefined : t('cards.steps', { done, total: steps.length });
}

/** The checklist under what it comes to: a screen reader may pass over the boxes. */
export function stepLines(action: ActionView, scene: Scene): readonly CardElement[] {
  const words = stepsWords(action, scene);
  if (words === undefined) return [];
  const steps = readSteps(action.cells.Steps);
  const rest = steps.length - mostSteps;
  return [
    subheading(words),
    ...steps.slice(0, mostSteps).map((step) => ({ ...line(stepText(step)), spacing: 'Small' as const })),
    ...(rest > 0 ? [remark(scene.t('cards.more', { count: rest }))] : []),
  ];
}

const stepText = ({ text, isDone }: Step): string => literal(`${isDone ? '☑' : '☐'} ${text}`);
