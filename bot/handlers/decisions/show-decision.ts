import { decisionsList } from '../../../src/lists/decisions.ts';
import { decisionFacts } from '../../cards/decision-words.ts';
import { itemCard } from '../../cards/item-card.ts';
import type { CommandHandler } from '../command-handler.ts';
import { type Found, findItem } from '../find-item.ts';
import { sceneOf, type Talk } from '../talk.ts';
import type { Reply } from '../../turn.ts';

/** Shows one decision with its reason. */
export const showDecision: CommandHandler<'decision.show'> = async (command, talk) => {
  const { item: ref } = command;
  const found = await findItem(ref, decisionsList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  return found.ok ? foundDecision(found.value, talk) : found.problem;
};

export function foundDecision(found: Found<typeof decisionsList>, talk: Talk): Reply {
  const scene = sceneOf(talk);
  return itemCard(found, decisionFacts(found, scene).slice(1), [], scene, talk.doors.tabUrl);
}
