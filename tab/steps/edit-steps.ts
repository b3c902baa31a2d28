import { readSteps, type Step } from '../../src/domain/values/steps.ts';

/** A checklist with a step behind the others; a text without letters adds none. */
export const withStep = (steps: readonly Step[], text: string): readonly Step[] => [
  ...steps,
  ...readSteps(text.replaceAll(/\s+/g, ' ')).slice(0, 1),
];

/** A checklist with one step a place further; at either end it stays where it is. */
export function movedStep<T>(steps: readonly T[], from: number, by: 1 | -1): readonly T[] {
  const [step, other] = [steps[from], steps[from + by]];
  return step === undefined || other === undefined ? steps : steps.with(from, other).with(from + by, step);
}

/** How many steps are ticked. */
export const doneSteps = (steps: readonly Step[]): number => steps.filter(({ isDone }) => isDone).length;
