import { afterAll, beforeAll, expect, test } from 'vitest';
import { showDecision } from '../../../../bot/handlers/decisions/show-decision.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { buttonsOf, factsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  await bench.put(decisionsList, { Title: 'We kiezen variant B.', Rationale: 'wortelzones' });
  await bench.put(decisionsList, { Title: 'Grondaankoop gaat door.', Confidential: true });
});
afterAll(() => bench.close());

const show = async (number: number, spoken?: Spoken) =>
  showDecision({ kind: 'decision.show', item: { number } }, await bench.talk('aisha', spoken), { hints: [] });

test('a decision is shown with its reason; its name stands above the facts only', async () => {
  const reply = await show(1);
  expect(textsOf(reply)).toEqual(['B1 We kiezen variant B.']);
  expect(factsOf(reply)).toMatchObject({ Status: 'Voorgesteld', Onderbouwing: 'wortelzones' });
  expect(factsOf(reply)).not.toHaveProperty('Besluit');
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('of a confidential one the channel sees the number', async () => {
  const reply = await show(2, { place: 'channel' });
  expect(textsOf(reply)).toEqual(['B2 (vertrouwelijk)']);
  expect(factsOf(reply)).toEqual({});
});

test('a number that is not there is said', async () => {
  expect(textsOf(await show(9))[0]).toMatch(/^B9 bestaat niet/);
});
