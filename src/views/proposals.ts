import type { AspectProposal } from '../domain/grotik/propose-status.ts';
import { reasonsFor } from './reasons.ts';

/** The true lights, explained from what the reader may see. */
export const seenProposals = (
  proposals: readonly AspectProposal[],
  visible: readonly AspectProposal[],
): readonly AspectProposal[] =>
  proposals.map((proposal) => {
    const seen = visible.find(({ aspect }) => aspect === proposal.aspect)?.findings ?? [];
    const { findings } = reasonsFor(proposal.findings, seen);
    return { ...proposal, findings };
  });
