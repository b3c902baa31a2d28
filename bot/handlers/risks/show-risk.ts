import { risksList } from '../../../src/lists/risks.ts';
import { itemCard } from '../../cards/item-card.ts';
import { riskFacts } from '../../cards/risk-words.ts';
import type { CommandHandler } from '../command-handler.ts';
import { findItem } from '../find-item.ts';
import { sceneOf } from '../talk.ts';

/** Shows one risk with its score. */
export const showRisk: CommandHandler<'risk.show'> = async (command, talk) => {
  const { item: ref } = command;
  const found = await findItem(ref, risksList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  return itemCard(found.value, riskFacts(found.value, scene), [], scene, talk.doors.tabUrl);
};
