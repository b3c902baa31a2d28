import { expect, test } from 'vitest';
import { actionFacts, actionRow } from '../../bot/cards/action-words.ts';
import { decisionRow } from '../../bot/cards/decision-words.ts';
import { itemCard } from '../../bot/cards/item-card.ts';
import { riskRow } from '../../bot/cards/risk-words.ts';
import { isOpen } from '../../src/domain/actions/action-state.ts';
import { type Action, actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type View, viewOf } from '../../src/views/view.ts';
import { readerOf, rowOf, sceneOf } from '../bot/cards/scene-of.ts';

const row = rowOf(actionsList, 5, { Title: 'Proefsleuven graven', ActionStatus: 'New' });
const risk = rowOf(risksList, 1, { Title: 'Grond' });
const decision = rowOf(decisionsList, 1, { Title: 'Nachtwerk' });
const raw = { ...row, ...row.item, share: 'everything', isLate: false } as const;

/** Compiled, never run: `npm run types` fails here as soon as one of these lines is accepted. */
export const plantedRows = [
  // @ts-expect-error a row is no view
  () => actionRow(row.item, sceneOf(), { withOwner: true }),
  // @ts-expect-error nor is a row with its project
  () => actionFacts(row, sceneOf()),
  // @ts-expect-error nor is whatever looks like a view
  () => actionFacts(raw, sceneOf()),
  // @ts-expect-error a row is no view
  () => riskRow(risk.item, sceneOf(), false),
  // @ts-expect-error a row is no view
  () => decisionRow(decision.item, sceneOf()),
  // @ts-expect-error a row is no view
  () => itemCard(row.item, [], [], sceneOf(), () => ''),
];

test('a view reads like the row that it was made of', () => {
  const view: View<typeof actionsList> = viewOf(row, readerOf());
  const action: Action = view;
  expect(isOpen(view)).toBe(true);
  expect(action.cells.Title).toBe('Proefsleuven graven');
});
