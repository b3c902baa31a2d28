import type { Activity } from 'botbuilder';
import { describe, expect, test } from 'vitest';
import { spokenMessage } from '../../../bot/sdk/spoken-message.ts';

const bot = '28:spil';
const jan = '29:jan';
const piet = '29:piet';

const mention = (id: string, text?: unknown, name?: string) => ({ type: 'mention', text, mentioned: { id, name } });
const said = (text: unknown, ...entities: unknown[]) =>
  spokenMessage({ type: 'message', text, recipient: { id: bot }, entities } as Activity);

const toSpil = mention(bot, '<at>Spil</at>');

describe('what was said', () => {
  test.each([
    ['<at>Spil</at> actie: bellen'],
    ['<at>Spil</at>&nbsp;actie: bellen'],
    ['<at>Spil</at>\u00a0actie: bellen'],
    ['**<at>Spil</at>** actie: bellen'],
    ['<at>Spil</at> **actie:** bellen'],
    ['<at>Spil</at> 1. actie: bellen'],
    ['<at>Spil</at> - actie: bellen'],
    ['actie: bellen <at>Spil</at>'],
  ])('%s is the sentence alone', (text) => {
    expect(said(text, toSpil)).toEqual({ text: 'actie: bellen', mentions: [] });
  });

  test('the bot may be named without a mark', () => {
    expect(said('Spil actie: bellen', mention(bot, 'Spil')).text).toBe('actie: bellen');
  });

  test('signs that a client wrote as HTML are the signs themselves', () => {
    expect(said('kabels Jansen &amp; Zonen, debiet &lt; 5 l/s').text).toBe('kabels Jansen & Zonen, debiet < 5 l/s');
    expect(said('&amp;lt;').text).toBe('&lt;');
  });

  test.each([[undefined], [null], [5]])('a message whose text is %j says nothing', (text) => {
    expect(said(text, toSpil)).toEqual({ text: '', mentions: [] });
  });

  test('entities, recipient or everything may be missing', () => {
    expect(spokenMessage({ text: 'help' } as Activity)).toEqual({ text: 'help', mentions: [] });
    expect(said('help', null, 'x', { type: 'mention' }, { type: 'clientInfo' }).text).toBe('help');
  });
});

describe('whom it mentions', () => {
  test.each([
    ['a whole name', '<at>Jan Bakker</at> belt', [mention(jan, '<at>Jan Bakker</at>')], 'Jan Bakker'],
    ['a name cut to its first word', '<at>Jan</at> belt', [mention(jan, '<at>Jan</at>', 'Jan Bakker')], 'Jan'],
    ['a guest', '<at>Jan Bakker (Gast)</at> belt', [mention(jan, '<at>Jan Bakker (Gast)</at>')], 'Jan Bakker (Gast)'],
    ['an entity without text', '<at>Jan</at> belt', [mention(jan, undefined, 'Jan Bakker')], 'Jan'],
    [
      'a name in two marks',
      '<at>Jan</at>&nbsp;<at>Bakker</at> belt',
      [mention(jan, '<at>Jan</at>'), mention(jan, '<at>Bakker</at>')],
      'Jan Bakker',
    ],
    [
      'a name in two marks without texts',
      '<at>Jan</at> <at>Bakker</at> belt',
      [mention(jan, undefined, 'Jan Bakker'), mention(jan, undefined, 'Jan Bakker')],
      'Jan Bakker',
    ],
    ['numbered marks', '<at id="0">Jan</at> belt', [mention(jan, '<at>Jan</at>')], 'Jan'],
  ])('%s is one person, by id', (_, text, entities, name) => {
    expect(said(`<at>Spil</at> ${text}`, toSpil, ...entities)).toEqual({
      text: `${name} belt`,
      mentions: [{ text: name, userId: jan }],
    });
  });

  test('two people side by side stay two', () => {
    const { mentions } = said('<at>Jan</at> <at>Jan</at>', mention(jan, '<at>Jan</at>'), mention(piet, '<at>Jan</at>'));
    expect(mentions).toEqual([
      { text: 'Jan', userId: jan },
      { text: 'Jan', userId: piet },
    ]);
  });

  test('a mark that nobody can be tied to is only a word', () => {
    expect(said('<at>Jan</at> en <at>Piet</at>', mention(jan, undefined, 'J.'))).toEqual({
      text: 'Jan en Piet',
      mentions: [{ text: 'J.', userId: jan }],
    });
  });
});
