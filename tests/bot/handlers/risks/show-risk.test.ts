import { afterAll, beforeAll, expect, test } from 'vitest';
import { showRisk } from '../../../../bot/handlers/risks/show-risk.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { buttonsOf, factsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  const scored = { Title: 'Bezwaar tegen kap', Probability: 3, Impact: 5, RiskOwner: ref('zoe') } as const;
  await bench.put(risksList, scored);
  await bench.put(risksList, { ...scored, Confidential: true });
});
afterAll(() => bench.close());

const show = async (number: number, spoken?: Spoken) =>
  showRisk({ kind: 'risk.show', item: { number } }, await bench.talk('aisha', spoken), { hints: [] });

test('a risk is shown with its score, its owner and the way to the tab', async () => {
  const reply = await show(1);
  expect(textsOf(reply)).toEqual(['R1 Bezwaar tegen kap']);
  expect(factsOf(reply)).toMatchObject({ 'Risico-eigenaar': 'Zoë Łukasik' });
  expect(factsOf(reply)['Score']).toContain('15');
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('of a confidential one the channel sees the number', async () => {
  const reply = await show(2, { place: 'channel' });
  expect(textsOf(reply)).toEqual(['R2 (vertrouwelijk)']);
  expect(factsOf(reply)).toEqual({});
});

test('a number that is not there is said, in English', async () => {
  expect(textsOf(await show(9, { language: 'en' }))[0]).toMatch(/^R9 /);
});
