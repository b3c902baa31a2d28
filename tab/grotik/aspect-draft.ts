import type { Light } from '../../src/domain/values/vocabulary.ts';
import type { GrotikAspectAnswer } from '../../src/tab-api/grotik.ts';

/** What the project manager is about to confirm for one aspect. */
export interface AspectDraft {
  readonly light: Light;
  readonly explanation: string;
  readonly correction: string;
}

export interface DraftProblems {
  readonly explanation?: 'needExplanation' | 'needOverride';
  readonly correction?: 'needCorrection';
}

/** The form starts with what stands there: the confirmed light, else the proposal. */
export const firstDraft = ({ light, proposedLight, explanation, correction }: GrotikAspectAnswer): AspectDraft => ({
  light: light ?? proposedLight,
  explanation,
  correction,
});

const isBlank = (text: string): boolean => text.trim() === '';

/** Amber and red need an explanation with a correction; differing from the proposal needs an explanation. */
export function draftProblems(aspect: GrotikAspectAnswer, draft: AspectDraft): DraftProblems {
  const isBad = draft.light === 'Amber' || draft.light === 'Red';
  const isOverride = draft.light !== aspect.proposedLight;
  // The rule's own text explains the proposal; another light needs words of one's own.
  const isUnexplained =
    isBlank(draft.explanation) ||
    (isOverride && draft.explanation.trim() === aspect.explanation.trim() && aspect.light === undefined);
  return {
    ...(isOverride && isUnexplained ? { explanation: 'needOverride' as const } : {}),
    ...(!isOverride && isBad && isBlank(draft.explanation) ? { explanation: 'needExplanation' as const } : {}),
    ...(isBad && isBlank(draft.correction) ? { correction: 'needCorrection' as const } : {}),
  };
}

export const isReady = (problems: DraftProblems): boolean => Object.keys(problems).length === 0;
