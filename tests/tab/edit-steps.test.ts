import { describe, expect, it } from 'vitest';
import { doneSteps, movedStep, withStep } from '../../tab/steps/edit-steps.ts';

const steps = [
  { text: 'Bellen', isDone: true },
  { text: 'Mailen', isDone: false },
  { text: 'Plannen', isDone: false },
];
const texts = (all: readonly { readonly text: string }[]): readonly string[] => all.map(({ text }) => text);

describe('a checklist', () => {
  it('counts what is ticked', () => {
    expect(doneSteps(steps)).toBe(1);
  });

  it('gets a new step at its end, still to do', () => {
    expect(withStep(steps, '  Afronden ').at(-1)).toEqual({ text: 'Afronden', isDone: false });
  });

  it('takes what is pasted over several lines as one step', () => {
    expect(texts(withStep([], 'Bellen\nmet de aannemer'))).toEqual(['Bellen met de aannemer']);
  });

  it('gets no step without a text', () => {
    expect(withStep(steps, '   ')).toEqual(steps);
  });

  it('moves a step up and down', () => {
    expect(texts(movedStep(steps, 1, -1))).toEqual(['Mailen', 'Bellen', 'Plannen']);
    expect(texts(movedStep(steps, 1, 1))).toEqual(['Bellen', 'Plannen', 'Mailen']);
  });

  it('leaves the first and the last where they are', () => {
    expect(movedStep(steps, 0, -1)).toBe(steps);
    expect(movedStep(steps, 2, 1)).toBe(steps);
  });
});
