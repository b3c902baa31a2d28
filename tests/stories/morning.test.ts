import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Moment } from '../../src/domain/values/moment.ts';
import { occasionsIn } from './read-ledger.ts';
import { numbersIn, textOf } from './read-message.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);

afterAll(() => world.stop());

const remindersOf = async (person: string) =>
  (await world.deliveries()).filter((one) => one.kind === 'reminder' && world.nameOf(one.recipient.id) === person);

test('nobody hears anything before half past eight', async () => {
  await world.moveTo('2026-11-23T08:29');
  expect(await world.reached()).toEqual([]);
});

test('on Monday 23 November these people hear something, and nobody else', async () => {
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('chat')).toEqual([
    'digest Aïsha El Amrani',
    "digest Noëlle van 't Hoff",
    'reminder Aïsha El Amrani',
    'reminder Björn Özdemir',
    'reminder Fenna de Vries-Jansen',
    'reminder Jan Bakker',
    "reminder Renée d'Hont",
  ]);
  expect(await world.reached('mail')).toEqual(["digest Noëlle van 't Hoff"]);
  expect(await world.reached('feed')).toEqual([]);
});

test.each([
  ["Renée d'Hont", ['A12'], 'over 2 werkdagen (wo 25 november) is deze actie aan de beurt'],
  ['Björn Özdemir', ['A9', 'B9'], '1 werkdag te laat (vr 20 november) is deze actie'],
  ['Björn Özdemir', ['A9', 'B9'], 'dit besluit was nodig vóór vr 20 november'],
  ['Jan Bakker', ['A5'], '3 werkdagen te laat (wo 18 november) is deze actie'],
  ['Fenna de Vries-Jansen', ['R7'], 'vandaag (ma 23 november) beoordeel je dit risico opnieuw'],
  ['Aïsha El Amrani', ['A25'], 'deze actie heeft nog geen actiehouder'],
])('%s reads about %j: %s', async (person, items, sentence) => {
  const messages = await remindersOf(person);
  expect(messages.map(numbersIn)).toEqual([items]);
  expect(messages.map(textOf).join().toLowerCase()).toContain(sentence);
});

test('each told thing stands in the ledger under its rule, the manager’s own under the digest', () => {
  const told = occasionsIn(world).map(({ person, what, message }) => `${message.split('|')[0]} ${person}: ${what}`);
  expect(told.toSorted()).toEqual([
    "digest Noëlle van 't Hoff: RVB A14 RM-2 -5",
    "digest Noëlle van 't Hoff: RVB B9 RM-7 +1",
    'reminder Aïsha El Amrani: RVB A25 RM-10 +2',
    'reminder Björn Özdemir: RVB A9 RM-4 +1',
    'reminder Björn Özdemir: RVB B9 RM-7 +1',
    'reminder Fenna de Vries-Jansen: RVB R7 RM-8 0',
    'reminder Jan Bakker: RVB A5 RM-4 +3',
    "reminder Renée d'Hont: RVB A12 RM-1 -2",
  ]);
});

test('the other project says nothing on a Monday', async () => {
  const texts = (await world.deliveries()).map(textOf).join();
  expect(texts).not.toMatch(/SPO|Speelplek/);
});

test('doing the same morning again sends nothing twice', async () => {
  const before = await world.deliveries();
  await world.spil().runDue('2026-11-23T07:31:00.000Z' as Moment);
  await world.moveTo('2026-11-23T17:59');
  expect(await world.deliveries()).toEqual(before);
});

test('ending Spil and starting it again sends nothing twice', async () => {
  const before = await world.deliveries();
  world = await world.restart('2026-11-23T17:59');
  expect(await world.deliveries()).toEqual(before);
});
