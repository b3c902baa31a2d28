import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chat, chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
let channel: Chat;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
  channel = chatOf(world, 'Aïsha El Amrani', 'channel');
}, 60_000);

afterAll(() => world.stop());

const stored = async (id: number) => {
  const item = (await sharePointOf(world).read('Actions')).find((one) => one.id === String(id));
  if (item === undefined) throw new Error(`no action ${id}`);
  return item;
};
const noticesTo = async (name: string) =>
  (await world.deliveries()).filter(({ kind, recipient }) => kind === 'notice' && world.nameOf(recipient.id) === name);

describe('asking', () => {
  test.each([
    ['wat is er te laat?', ['A19', 'A5', 'A9']],
    ['what is overdue?', ['A19', 'A5', 'A9']],
    ['wat moet er volgende week af?', ['A14', 'A18', 'A15', 'A8', 'A20']],
    ['wie moet de kapvergunning indienen?', ['A7']],
    ["welke risico's zijn rood?", ['R1', 'R2', 'R3']],
    ['welke kansen hebben we?', ['R11']],
    ["welke risico's moeten herbeoordeeld worden?", ['R7', 'R12']],
    ['wat hebben we besloten over nachtwerk?', ['B8']],
    ['besluitenlijst van de laatste stuurgroep', ['B6']],
  ])('%s', async (question, numbers) => {
    const { text } = await channel.say(question);
    expect([...new Set(text.match(/\b[ARB]\d+\b/g))]).toEqual(numbers);
  });

  test('a question about one action is no command', async () => {
    const seen = await channel.say('is actie 12 al afgerond?');
    expect(seen.text).toContain('Nee: A12 is niet ‘Afgerond’');
    expect((await stored(12)).fields['ActionStatus']).toBe('In behandeling');
  });

  test('help is ten examples in the language of the question', async () => {
    expect((await channel.say('help')).text.match(/‘/g)).toHaveLength(10);
    expect((await chatOf(world, 'Aïsha El Amrani', 'personal').say('what can you do?')).text).toContain('action:');
  });

  test('what the chat cannot do yet is said, not pretended', async () => {
    const { text } = await channel.say('R6 is beheerst');
    expect(text).toBe('Dat kan ik nog niet in de chat. In het tabblad kan het wel.');
  });
});

describe('adding', () => {
  test('a sentence becomes an action, written by who said it', async () => {
    const seen = await channel.say('nieuwe actie voor Daan: koffie voor het overleg regelen, uiterlijk 1 dec');
    expect(seen.facts).toMatchObject({ Actiehouder: 'Daan Kuipers', Streefdatum: 'dinsdag 1 december 2026' });
    const number = Number(/A(\d+)/.exec(seen.text)?.[1]);
    const { fields } = await stored(number);
    expect(fields).toMatchObject({
      Title: 'koffie voor het overleg regelen',
      ActionStatus: 'Nieuw',
      SourceType: 'Bot',
    });
    expect(await noticesTo('Daan Kuipers')).toHaveLength(1);
  });

  test('two people called Jan are two buttons; pressing twice adds once', async () => {
    const question = await channel.say('actie: Jan belt de aannemer voor vrijdag');
    expect(question.buttons).toEqual(expect.arrayContaining(['Jan Bakker', 'Jan de Groot']));
    const before = (await sharePointOf(world).read('Actions')).length;
    const first = await channel.press(question, 'Jan de Groot');
    const second = await channel.press(question, 'Jan de Groot');
    expect(first.facts).toMatchObject({ Actiehouder: 'Jan de Groot', Streefdatum: 'vrijdag 27 november 2026' });
    expect(second.facts).toEqual(first.facts);
    expect(await sharePointOf(world).read('Actions')).toHaveLength(before + 1);
  });

  test('what was added by mistake becomes Vervallen: nothing is deleted', async () => {
    const seen = await channel.say('actie: verkeerd begrepen, morgen');
    const undone = await channel.press(seen, 'Ongedaan maken');
    expect(undone.facts['Status']).toBe('Vervallen');
  });

  test('a formula stays a text', async () => {
    const seen = await channel.say('actie: =HYPERLINK("http://x.nl") nalopen morgen');
    expect(seen.facts['Actie']).toContain('=HYPERLINK("http://x.nl") nalopen');
  });
});

describe('changing', () => {
  test('who finishes another person’s action finishes it once, and that person hears it', async () => {
    const seen = await channel.say('zet actie 12 op afgerond');
    expect(seen.facts).toMatchObject({ Actiehouder: "Renée d'Hont", Status: 'Afgerond' });
    const { eTag } = await stored(12);
    const again = await channel.say('A12 is klaar');
    expect(again.text).toContain('A12 is afgerond');
    expect((await stored(12)).eTag).toBe(eTag);
    expect(await noticesTo("Renée d'Hont")).toHaveLength(1);
  });

  test('the last write is taken back with the old values', async () => {
    await channel.say('verschuif actie 7 naar 3 december');
    expect((await stored(7)).fields).toMatchObject({ PostponeCount: 1 });
    const undone = await channel.say('ongedaan maken');
    expect(undone.facts['Streefdatum']).toBe('vrijdag 27 november 2026');
    expect((await stored(7)).fields).toMatchObject({ PostponeCount: 0 });
    expect((await channel.say('ongedaan maken')).text).toContain('Er is niets om ongedaan te maken');
  });

  test('what somebody else changed since is not overwritten', async () => {
    const seen = await channel.say('geef actie 25 aan Björn');
    await sharePointOf(world).edit('Actions', 25, { Priority: 'Hoog' });
    const undone = await channel.press(seen, 'Ongedaan maken');
    expect(undone.text).toContain("gewijzigd door Noëlle van 't Hoff");
    expect((await channel.say('toon actie 25')).facts).toMatchObject({
      Actiehouder: 'Björn Özdemir',
      Prioriteit: 'Hoog',
    });
  });

  test('several actions are asked about first, then each can be taken back', async () => {
    const question = await channel.say('10 en 11 zijn af');
    const done = await channel.press(question, 'Acties (A10, A11)');
    expect(done.buttons).toEqual(['A10 ongedaan maken', 'A11 ongedaan maken']);
    await channel.press(done, 'A10 ongedaan maken');
    expect((await stored(10)).fields['ActionStatus']).not.toBe('Afgerond');
    expect((await stored(11)).fields['ActionStatus']).toBe('Afgerond');
  });

  test('cancelling asks why', async () => {
    const question = await channel.say('verwijder actie 17');
    const done = await channel.press(question, 'Opslaan', { text: 'zit al in het bestek' });
    expect(done.facts['Status']).toBe('Vervallen');
    expect((await stored(17)).fields['ClosingNote']).toContain('zit al in het bestek');
  });

  test('everything at once is refused', async () => {
    expect((await channel.say('zet alles op afgerond')).text).toContain('te veel items tegelijk');
  });
});

describe('a reminder', () => {
  test('is finished where it is read', async () => {
    const jan = chatOf(world, 'Jan Bakker', 'personal');
    const done = await jan.press(await jan.latest('reminder'), 'Afgerond');
    expect(done.text).toContain('A5 is afgerond');
    expect((await stored(5)).fields['ActionStatus']).toBe('Afgerond');
  });

  test('with several items stays when one of them is moved', async () => {
    const bjorn = chatOf(world, 'Björn Özdemir', 'personal');
    const card = await bjorn.latest('reminder');
    const question = await bjorn.press(card, 'Verschuiven');
    expect(question.id).not.toBe(card.id);
    const moved = await bjorn.press(question, 'Verschuif', { day: '2026-12-04' });
    expect(moved.text).toContain('A9 is verschoven naar vrijdag 4 december 2026');
  });

  test('can be answered with a call for help, which reaches the project manager once', async () => {
    const fenna = chatOf(world, 'Fenna de Vries-Jansen', 'personal');
    const card = await fenna.latest('reminder');
    await fenna.press(card, 'Hulp nodig');
    const again = await fenna.press(card, 'Hulp nodig');
    expect(again.text).toContain("Noëlle van 't Hoff heeft bericht gekregen");
    const texts = (await noticesTo("Noëlle van 't Hoff")).map(({ content }) => JSON.stringify(content));
    expect(texts.filter((text) => text.includes('trekt aan de bel over R7'))).toHaveLength(1);
  });
});

// Last, since the clock only moves on.
test('after a day it is too late to take something back', async () => {
  await channel.say('maak A8 prio laag');
  await world.moveTo('2026-11-24T09:30');
  expect((await channel.say('ongedaan maken')).text).toContain('Er is niets om ongedaan te maken');
});
