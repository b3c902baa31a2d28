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

/** A draft on what stands there now: only what the manager made of it stays, the rest goes along. */
export function rebased(draft: AspectDraft, seen: GrotikAspectAnswer, now: GrotikAspectAnswer): AspectDraft {
  const [before, after] = [firstDraft(seen), firstDraft(now)];
  return {
    light: draft.light === before.light ? after.light : draft.light,
    explanation: draft.explanation === before.explanation ? after.explanation : draft.explanation,
    correction: draft.correction === before.correction ? after.correction : draft.correction,
  };
}

const isBlank = (text: string): boolean => text.trim() === '';

export const isConfirmed = ({ confirmState }: GrotikAspectAnswer): boolean => confirmState !== 'Proposal';

/** Whether a confirmed aspect would change: that is a correction, which needs a reason. */
export function isCorrected(aspect: GrotikAspectAnswer, draft: AspectDraft): boolean {
  const stands = firstDraft(aspect);
  return (
    isConfirmed(aspect) &&
    (draft.light !== stands.light ||
      draft.explanation.trim() !== stands.explanation.trim() ||
      draft.correction.trim() !== stands.correction.trim())
  );
}

/** Amber and red need an explanation with a correction; differing from the proposal needs an explanation. */
export function draftProblems(aspect: GrotikAspectAnswer, draft: AspectDraft): DraftProblems {
  if (isConfirmed(aspect) && !isCorrected(aspect, draft)) return {};
  const isBad = draft.light === 'Amber' || draft.light === 'Red';
  return {
    ...explanationProblem(aspect, draft, isBad),
    ...(isBad && isBlank(draft.correction) ? { correction: 'needCorrection' as const } : {}),
  };
}

/** The rule's own text explains the proposal; another light needs words of one's own. */
function explanationProblem(aspect: GrotikAspectAnswer, draft: AspectDraft, isBad: boolean): DraftProblems {
  // The reason of a correction becomes its explanation.
  if (isConfirmed(aspect)) return {};
  const isOverride = draft.light !== aspect.proposedLight;
  if (isOverride) {
    const isOwn = !isBlank(draft.explanation) && draft.explanation.trim() !== aspect.explanation.trim();
    return isOwn ? {} : { explanation: 'needOverride' };
  }
  return isBad && isBlank(draft.explanation) ? { explanation: 'needExplanation' } : {};
}

export const isReady = (problems: DraftProblems): boolean => Object.keys(problems).length === 0;
