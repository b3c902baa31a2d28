import { decisionsList } from '../../../src/lists/decisions.ts';
import { type DecisionView, decisionFacts } from '../../cards/decision-words.ts';
import { itemCard } from '../../cards/item-card.ts';
import type { CommandHandler } from '../command-handler.ts';
import { findItem } from '../find-item.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import type { Reply } from '../../turn.ts';

/** Shows one decision with its reason. */
export const showDecision: CommandHandler<'decision.show'> = async (command, talk) => {
  const { item: ref } = command;
  const found = await findItem(ref, decisionsList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  return found.ok ? shownDecision(seen(found.value, talk), talk) : found.problem;
};

export function shownDecision(decision: DecisionView, talk: Talk, remarks: readonly string[] = []): Reply {
  const scene = sceneOf(talk);
  return itemCard(decision, decisionFacts(decision, scene).slice(1), remarks, scene, talk.doors.tabUrl);
}
