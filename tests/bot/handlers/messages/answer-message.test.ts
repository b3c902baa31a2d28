import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerMessage } from '../../../../bot/handlers/messages/answer-message.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeEach(async () => {
  await bench?.close();
  bench = await startHandlerBench();
  const open = { ActionStatus: 'InProgress', Owner: ref('jan'), Priority: 'Normal' } as const;
  for (const number of [1, 2]) {
    await bench.put(actionsList, { ...open, Title: `Stap ${number}`, DueDate: day('2026-12-02') });
  }
});
afterAll(() => bench.close());

const say = async (text: string, who: Who = 'jan', spoken?: Spoken) =>
  answerMessage(text, [], await bench.talk(who, spoken));
const said = async (text: string, who?: Who, spoken?: Spoken) => textsOf(await say(text, who, spoken));
const cells = async (id: number) => (await bench.read(actionsList, id)).cells;

describe('one sentence', () => {
  test('that says it all is carried out', async () => {
    expect(await said('A1 is klaar')).toEqual(['A1 is afgerond']);
    expect((await cells(1)).ActionStatus).toBe('Done');
  });

  test('that is not understood changes nothing, in the language of the speaker', async () => {
    expect((await said('blabla quux'))[0]).toMatch(/^Dat begrijp ik niet. Er is niets gewijzigd/);
    expect((await said('blabla quux', 'jan', { language: 'en' }))[0]).not.toMatch(/^Dat begrijp ik niet/);
  });

  test('that is longer than the bot reads is not carried out in part', async () => {
    const [reply] = await said(`notitie bij A1: ${'x'.repeat(2000)}`);
    expect(reply).toBe(
      'Dit bericht is te lang voor mij: hoogstens 2.000 tekens. Er is niets gewijzigd. Maak het korter.',
    );
    expect((await cells(1)).ProgressNotes).toBeUndefined();
  });

  test('ticks one step of an action, or says which there are', async () => {
    await bench.edit(actionsList, await bench.read(actionsList, 1), { Steps: '[ ] bellen\n[ ] mailen' });
    expect(await said('stap 1 van A1 is klaar')).toEqual(['Stap 1 van A1 is afgevinkt']);
    expect(await cells(1)).toMatchObject({ ActionStatus: 'InProgress', Steps: '[x] bellen\n[ ] mailen' });
    expect((await said('stap 3 van A1 is klaar'))[0]).toContain('Stap 3 is er niet. De laatste is stap 2.');
    expect((await said('stap 1 van A2 is klaar'))[0]).toContain('Deze actie heeft geen stappen.');
    expect((await said('stap 1 van A1 weer open'))[0]).toBe('Stap 1 van A1 staat weer open');
  });

  test('reopens only what has ended', async () => {
    const [title, ...rest] = await said('heropen A1, de tekeningen kloppen niet');
    expect([title, rest.at(-1)]).toEqual(['A1 is al open', 'Dat was al zo. Er is niets opnieuw gewijzigd.']);
    expect(await cells(1)).toMatchObject({ ActionStatus: 'InProgress' });
    expect((await cells(1)).ProgressNotes).toBeUndefined();
    expect(bench.told).toEqual([]);
  });

  test('in English is answered in English by a Dutch Teams', async () => {
    expect((await said('mark A1 as done'))[0]).toBe('A1 is done');
  });

  test('that the bot cannot carry out is no question about its details', async () => {
    expect(await said('herinner iedereen')).toEqual(['Dat kan ik nog niet. Er is niets gewijzigd.']);
  });

  test('that lacks something is asked for it, once', async () => {
    const reply = await say('stel A2 uit');
    expect(textsOf(reply)).toEqual(['Welke datum?']);
    expect(buttonsOf(reply)).toEqual(['Opslaan', 'Nee']);
    expect((await cells(2)).DueDate).toBe('2026-12-02');
  });
});

describe('a guest', () => {
  test('hears at once that guests write nothing, before anything is asked', async () => {
    for (const sentence of ['nieuwe actie', 'stel A2 uit', 'verschuif mijn acties']) {
      expect((await said(sentence, 'kees'))[0], sentence).toMatch(/^Gasten en bezoekers mogen lezen/);
    }
    expect((await cells(2)).DueDate).toBe('2026-12-02');
  });

  test('is asked what they want to read', async () => {
    expect((await said('toon', 'kees'))[0]).not.toMatch(/^Gasten/);
  });
});

describe('the answer to an open question', () => {
  test('is taken from the next sentence', async () => {
    await say('stel A2 uit');
    expect(await said('naar 16 december')).toEqual(['A2 is verschoven naar woensdag 16 december 2026']);
    expect((await cells(2)).DueDate).toBe('2026-12-16');
  });

  test('that fits no question is asked again, and the question stays', async () => {
    await say('stel A2 uit');
    expect((await said('hmm'))[0]).toBe(
      'Dat past niet bij mijn vraag: Welke datum? Antwoord nog een keer, of typ ‘laat maar’.',
    );
    expect(await said('16 december')).toEqual(['A2 is verschoven naar woensdag 16 december 2026']);
  });

  test('is not waited for after another sentence', async () => {
    await say('stel A2 uit');
    expect(await said('A1 is klaar')).toEqual(['A1 is afgerond']);
    await say('16 december');
    expect((await cells(2)).DueDate).toBe('2026-12-02');
  });

  test('of somebody else is none', async () => {
    await say('stel A2 uit');
    await say('16 december', 'zoe');
    expect((await cells(2)).DueDate).toBe('2026-12-02');
  });

  test('no leaves everything as it was', async () => {
    await say('stel A2 uit');
    await say('laat maar');
    expect((await cells(2)).DueDate).toBe('2026-12-02');
    expect((await said('16 december'))[0]).not.toContain('verschoven');
  });
});

describe('what counts for all of somebody’s actions', () => {
  const all = 'stel al mijn acties een week uit';

  test('says how many before it asks', async () => {
    expect(await said(all)).toEqual(['Dit geldt voor 2 acties. Doorgaan?']);
    await say('ja');
    expect([(await cells(1)).DueDate, (await cells(2)).DueDate]).toEqual(['2026-12-09', '2026-12-09']);
  });

  test('of somebody who has none is said at once', async () => {
    expect(await said(all, 'zoe')).toEqual(['Jij hebt geen open acties.']);
  });

  test('is asked and answered in the own chat, also when it was said in the channel', async () => {
    const inChannel = { place: 'channel' } as const;
    const elsewhere = ['Ik heb je het antwoord in je eigen chat gestuurd.'];
    expect(await said(all, 'jan', inChannel)).toEqual(elsewhere);
    expect(await said('ja', 'jan', inChannel)).toEqual(elsewhere);
    expect(bench.ownChat.map(({ to, reply }) => [to, textsOf(reply)[0]])).toEqual([
      ['jan', 'Dit geldt voor 2 acties. Doorgaan?'],
      ['jan', '2 acties zijn gewijzigd'],
    ]);
  });
});
