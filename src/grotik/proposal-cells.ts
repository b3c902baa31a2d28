import type { AspectProposal } from '../domain/grotik/propose-status.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';
import type { Changes } from '../lists/list.ts';
import type { grotikStatusList } from '../lists/grotik-status.ts';
import { draftStatus } from '../words/draft-status.ts';

export type StatusCells = Changes<typeof grotikStatusList>;

/** What the rules know; a person never writes these. */
export function computedCells(proposal: AspectProposal, language: Language): StatusCells {
  const { evidence } = draftStatus(proposal, language);
  return { ProposedLight: proposal.light, Trend: proposal.trend, Evidence: evidence };
}

/** The draft texts, which a person may change until the week is confirmed. */
export function draftCells(proposal: AspectProposal, language: Language): StatusCells {
  const { explanation, correction } = draftStatus(proposal, language);
  return { ExplanationText: explanation || null, CorrectiveText: correction || null };
}
