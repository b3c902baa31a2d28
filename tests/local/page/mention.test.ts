import { expect, test } from 'vitest';
import { mentionsBot, startsMention, withMarkedMention, withMention } from '../../../src/local/page/chat/mention.ts';

test.each([
  ['@Spil wat is te laat?', true],
  ['hoi @spil, help', true],
  ['@Spilt koffie', false],
  ['mail@spil.example', false],
  ['Spil, help', false],
])('%j mentions the bot: %s', (text, mentions) => {
  expect(mentionsBot(text)).toBe(mentions);
});

test('a mention is sent as Teams marks it', () => {
  expect(withMarkedMention('hoi @spil, help @Spil')).toBe('hoi <at>Spil</at>, help @Spil');
});

test.each([
  ['@', true],
  ['hoi @sp', true],
  ['@Spil', false],
  ['@Jan', false],
  ['a@sp', false],
])('typing %j starts a mention: %s', (text, starts) => {
  expect(startsMention(text, text.length)).toBe(starts);
});

test.each([
  ['hoi @sp', 'hoi @Spil '],
  ['wat is te laat?', '@Spil wat is te laat?'],
  ['@Spil help', '@Spil help'],
])('mentioning the bot in %j gives %j', (text, mentioned) => {
  expect(withMention(text, text.length)).toBe(mentioned);
});
