import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { actionFacts, type ActionView } from './action-words.ts';
import { decisionFacts, type DecisionView } from './decision-words.ts';
import type { View } from '../../src/views/view.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { measureFacts, type MeasureView } from './measure-words.ts';
import { type RiskView, riskFacts } from './risk-words.ts';
import { type Scene, shownName } from './scene.ts';

/** What a card repeats of an item of any list. */
export function itemFacts(view: View, scene: Scene): readonly Fact[] {
  // The name of a list decides the shape of its rows.
  const item: unknown = view;
  if (view.list.name === actionsList.name) return actionFacts(item as ActionView, scene);
  if (view.list.name === decisionsList.name) return decisionFacts(item as DecisionView, scene);
  if (view.list.name === controlMeasuresList.name) return measureFacts(item as MeasureView, scene);
  const name = { title: view.list.label[scene.language], value: literal(shownName(view, scene)) };
  return view.list.name === risksList.name ? [name, ...riskFacts(item as RiskView, scene)] : [name];
}
