import type { AspectProposal } from '../domain/grotik/propose-status.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import { isHiddenItem } from './facts.ts';
import type { Reader } from './reader.ts';
import { reasonsFor } from './reasons.ts';

/** The true lights, explained from what the reader may see. */
export const seenProposals = (
  proposals: readonly AspectProposal[],
  visible: readonly AspectProposal[],
  facts: ProjectFacts,
  reader: Reader,
): readonly AspectProposal[] =>
  proposals.map((proposal) => {
    const seen = visible.find(({ aspect }) => aspect === proposal.aspect)?.findings ?? [];
    const { findings } = reasonsFor(proposal.findings, seen, (item) => isHiddenItem(item, facts, reader));
    return { ...proposal, findings };
  });
