import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDecision } from '../../../../bot/handlers/decisions/find-decision.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { buttonsOf, factsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  await bench.put(decisionsList, {
    Title: 'Nachtwerk op het plein mag.',
    DecisionStatus: 'Withdrawn',
    Rationale: 'lawaai',
  });
  await bench.put(decisionsList, { Title: 'We kiezen variant A.' });
  await bench.put(decisionsList, { Title: 'We kiezen variant B.' });
  await bench.put(decisionsList, { Title: 'Grondaankoop gaat door.', Confidential: true });
});
afterAll(() => bench.close());

async function find(text: string, who: Who = 'aisha', spoken?: Spoken) {
  const command = { kind: 'decision.find', search: { text, terms: [text] } } as const;
  return findDecision(command, await bench.talk(who, spoken), { hints: [] });
}

test('one that is found is shown whole, taken back or not', async () => {
  const reply = await find('nachtwerk');
  expect(textsOf(reply)).toEqual(['B1 Nachtwerk op het plein mag.']);
  expect(factsOf(reply)).toMatchObject({ Status: 'Ingetrokken', Onderbouwing: 'lawaai' });
  expect(factsOf(reply)).not.toHaveProperty('Besluit');
});

test('several stand under each other, with the way to the tab', async () => {
  const reply = await find('variant');
  expect(textsOf(reply)[0]).toBe('2 besluiten over ‘variant’');
  expect(textsOf(reply).slice(1).join()).toMatch(/B\d We kiezen variant .*B\d We kiezen variant /);
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('what is not there is said, and leads nowhere', async () => {
  const reply = await find('zwembad');
  expect(textsOf(reply)).toEqual(['Er is geen besluit over ‘zwembad’. Probeer een ander woord.']);
  expect(buttonsOf(reply)).toEqual([]);
});

test('a confidential decision is found by who may see it only', async () => {
  expect(textsOf(await find('grondaankoop')).join()).toContain('B4');
  expect(textsOf(await find('grondaankoop', 'kees')).join()).not.toContain('B4');
  expect(textsOf(await find('grondaankoop', 'aisha', { place: 'channel' }))[1]).toContain('Vertrouwelijke items');
});

test('a list that cannot be read is no empty list', async () => {
  const talk = await bench.talk('aisha');
  bench.fail('GET', /\/items/, 503);
  const reply = await findDecision({ kind: 'decision.find', search: { text: 'x', terms: ['x'] } }, talk, { hints: [] });
  bench.reset();
  expect(textsOf(reply)[0]).toContain('SharePoint is druk.');
});
