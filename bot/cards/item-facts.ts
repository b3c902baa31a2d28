import type { ListDeclaration } from '../../src/lists/list.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { actionFacts, type HeldAction } from './action-words.ts';
import { decisionFacts, type HeldDecision } from './decision-words.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type HeldRisk, riskFacts } from './risk-words.ts';
import { type Held, type Scene, shownName } from './scene.ts';

/** What a card repeats of an item of any list. */
export function itemFacts(held: Held<ListDeclaration>, scene: Scene): readonly Fact[] {
  // The name of a list decides the shape of its rows.
  const item: unknown = held;
  if (held.list.name === actionsList.name) return actionFacts(item as HeldAction, scene);
  if (held.list.name === decisionsList.name) return decisionFacts(item as HeldDecision, scene);
  const name = { title: held.list.label[scene.language], value: literal(shownName(held, scene)) };
  return held.list.name === risksList.name ? [name, ...riskFacts(item as HeldRisk, scene)] : [name];
}
