import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAction } from '../../../../bot/handlers/actions/find-action.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  await bench.put(actionsList, { Title: 'Kapvergunning indienen', Owner: ref('zoe') });
  await bench.put(actionsList, { Title: 'Kapvergunning voorbereiden', ActionStatus: 'Done' });
  await bench.put(actionsList, { Title: 'Nachtwerk aanvragen', ActionStatus: 'Cancelled' });
  await bench.put(actionsList, { Title: 'Grondaankoop regelen', Confidential: true });
});
afterAll(() => bench.close());

async function find(text: string, who: Who = 'aisha', spoken?: Spoken) {
  const command = { kind: 'action.find', search: { text, terms: [text] } } as const;
  return findAction(command, await bench.talk(who, spoken), { hints: [] });
}

test('open actions about the words are shown, with their owner and the way to the tab', async () => {
  const reply = await find('kapvergunning');
  const [title, row, ...rest] = textsOf(reply);
  expect(title).toBe('1 actie over ‘kapvergunning’');
  expect(row).toMatch(/A1.*Kapvergunning indienen.*Zoë Łukasik.*Nieuw/);
  expect(rest).toEqual([]);
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('ended ones are the answer only when nothing open is about it', async () => {
  expect(textsOf(await find('nachtwerk')).join()).toMatch(/A3.*Nachtwerk aanvragen.*Vervallen/);
});

test('what is not there is said', async () => {
  const [title] = textsOf(await find('zwembad'));
  expect(title).toBe('Er is geen actie over ‘zwembad’. Probeer een ander woord.');
});

test('a confidential action is found by who may see it only', async () => {
  expect(textsOf(await find('grondaankoop')).join()).toContain('A4');
  expect(textsOf(await find('grondaankoop', 'kees')).join()).not.toContain('A4');
  expect(textsOf(await find('grondaankoop', 'aisha', { place: 'channel' }))).toEqual([
    'Geen actie over ‘grondaankoop’ die ik hier mag laten zien. Probeer een ander woord.',
    'Vertrouwelijke items staan hier niet bij. Vraag ernaar in de chat met Spil.',
  ]);
});

test('a list that cannot be read is no empty list', async () => {
  const talk = await bench.talk('aisha');
  bench.fail('GET', /\/items/, 503);
  const reply = await findAction({ kind: 'action.find', search: { text: 'x', terms: ['x'] } }, talk, { hints: [] });
  bench.reset();
  expect(textsOf(reply)[0]).toContain('SharePoint is druk.');
});
