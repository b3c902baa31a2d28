import { afterAll, beforeAll, expect, test } from 'vitest';
import { contextOf } from '../../../../bot/handlers/messages/context-of.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { type HandlerBench, ref, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  await bench.put(actionsList, { Title: 'Bellen', Owner: ref('jan') });
  await bench.put(actionsList, { Title: 'Geheim', ExternalOwner: 'Geheim B.V.', Confidential: true });
  await bench.put(actionsList, { Title: 'Kabels', ExternalOwner: 'Netbeheer' });
  await bench.put(actionsList, { Title: 'Leidingen', ExternalOwner: 'Netbeheer' });
  await bench.put(risksList, { Title: 'Grondwater', RiskOwner: ref('zoe') });
  await bench.put(decisionsList, { Title: 'We kiezen variant B.' });
});
afterAll(() => bench.close());

test('a sentence is read against the people, the calendar and the language of the talk', async () => {
  const talk = await bench.talk('jan', { language: 'en' });
  const context = await contextOf(talk, []);
  expect(context).toMatchObject({
    today: '2026-11-23',
    sender: { id: ref('jan').aad, name: 'Jan Bakker' },
    beforeMeansPreviousDay: false,
    locale: 'en',
    projects: ['RVB'],
    mentions: [],
  });
  expect(context.calendar).toBe(talk.homes[0]?.calendar);
  expect(context.roster.map(({ name }) => name)).toEqual([
    "Noëlle van 't Hoff",
    'Aïsha El Amrani',
    'Jan Bakker',
    'Zoë Łukasik',
    'Kees van der Graaf',
  ]);
});

test('a mentioned person is known by the id of the chat, never by the name', async () => {
  const mentions = [
    { text: 'Zo', userId: '29:zoe' },
    { text: 'Zoë Łukasik', userId: '29:somebody' },
  ];
  const context = await contextOf(await bench.talk('jan'), mentions);
  expect(context.mentions).toEqual([{ text: 'Zo', id: ref('zoe').aad }]);
});

test('the titles of the project are known, with whose action it is, and each organisation once', async () => {
  const { items = [], organisations } = await contextOf(await bench.talk('jan'), []);
  expect(items.map(({ list, number, title }) => `${list}${number} ${title}`)).toEqual([
    'A1 Bellen',
    'A2 Geheim',
    'A3 Kabels',
    'A4 Leidingen',
    'R1 Grondwater',
    'B1 We kiezen variant B.',
  ]);
  expect(items[0]).toHaveProperty('owner', ref('jan').aad);
  expect(items[2]).not.toHaveProperty('owner');
  expect(organisations).toEqual(['Geheim B.V.', 'Netbeheer']);
});

test('a confidential title may come back in no question of a channel, nor of a guest', async () => {
  const inChannel = await contextOf(await bench.talk('jan', { place: 'channel' }), []);
  const ofGuest = await contextOf(await bench.talk('kees'), []);
  expect(JSON.stringify([inChannel, ofGuest])).not.toContain('Geheim');
  expect(inChannel.organisations).toEqual(['Netbeheer']);
});

test('titles of several projects would mix, so none are read; people are listed once', async () => {
  const talk = await bench.talk('jan');
  const context = await contextOf({ ...talk, homes: [...talk.homes, ...talk.homes] }, []);
  expect([context.items, context.organisations]).toEqual([[], []]);
  expect(context.roster).toHaveLength(5);
});

test('a list that cannot be read only means that nothing is found alike', async () => {
  const talk = await bench.talk('jan');
  bench.fail('GET', /\/items/, 503);
  const { items, organisations } = await contextOf(talk, []);
  bench.reset();
  expect([items, organisations]).toEqual([[], []]);
});
