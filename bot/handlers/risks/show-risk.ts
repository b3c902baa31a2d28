import { risksList } from '../../../src/lists/risks.ts';
import { itemCard } from '../../cards/item-card.ts';
import { riskFacts } from '../../cards/risk-words.ts';
import type { CommandHandler } from '../command-handler.ts';
import { findItem } from '../find-item.ts';
import { seen } from '../seen.ts';
import { sceneOf } from '../talk.ts';

/** Shows one risk with its score. */
export const showRisk: CommandHandler<'risk.show'> = async (command, talk) => {
  const { item: ref } = command;
  const found = await findItem(ref, risksList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  const risk = seen(found.value, talk);
  return itemCard(risk, riskFacts(risk, scene), [], scene, talk.doors.tabUrl);
};
