/** One line of the checklist of an action. */
export interface Step {
  readonly text: string;
  readonly isDone: boolean;
}

const box = /^\s*(?:[-*]\s*)?\[([ xX]?)\]\s*/;

/** Reads a checklist, one step a line; a line that people typed without a box is a step still to do. */
export const readSteps = (text: string | undefined): readonly Step[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => ({ text: line.replace(box, '').trim(), isDone: /[xX]/.test(box.exec(line)?.[1] ?? '') }))
    .filter((step) => step.text !== '');

/** The checklist as the list keeps it: `[ ] tekst` or `[x] tekst`. */
export const writeSteps = (steps: readonly Step[]): string =>
  steps.map(({ text, isDone }) => `[${isDone ? 'x' : ' '}] ${text}`).join('\n');

/** The checklist with one step ticked or unticked; `number` counts from 1, undefined when there is no such step. */
export function tickStep(text: string | undefined, number: number, isDone: boolean): string | undefined {
  const steps = readSteps(text);
  const step = steps[number - 1];
  return step === undefined ? undefined : writeSteps(steps.with(number - 1, { ...step, isDone }));
}

/** Whether the last open step was ticked; the last one that is taken off the list was not. */
export function isLastTicked(before: string | undefined, after: string | undefined): boolean {
  if (areAllStepsDone(before) || !areAllStepsDone(after)) return false;
  const [old, now] = [readSteps(before), readSteps(after)];
  const stoodOpen = (text: string): boolean => old.some((step) => !step.isDone && step.text === text);
  return now.length > old.filter(({ isDone }) => isDone).length || now.some(({ text }) => stoodOpen(text));
}

/** Every step ticked; an empty checklist proves nothing. */
export function areAllStepsDone(text: string | undefined): boolean {
  const steps = readSteps(text);
  return steps.length > 0 && steps.every(({ isDone }) => isDone);
}
