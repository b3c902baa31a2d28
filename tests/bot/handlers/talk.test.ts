import { expect, test } from 'vitest';
import { conversationOf, type Home, inLanguage, keyOf, sceneOf, type Talk } from '../../../bot/handlers/talk.ts';
import type { Place, Turn } from '../../../bot/turn.ts';
import { createTranslate } from '../../../src/words/translate.ts';

const turnIn = (place: Place, activityId = 'a1') => ({ place, activityId }) as Turn;
const chat: Place = { kind: 'personal', conversation: 'chat' };
const thread = (conversation: string): Place => ({ kind: 'channel', conversation, channelId: 'channel' });
const talkIn = (turn: Turn, homes = 1): Talk =>
  ({ turn, language: 'nl', t: createTranslate('nl'), homes: Array.from<Home>({ length: homes }) }) as unknown as Talk;

test('threads of a channel are one conversation, a chat is its own', () => {
  expect(conversationOf(turnIn(thread('one')))).toBe('channel');
  expect(conversationOf(turnIn(chat))).toBe('chat');
});

test('a talk goes on in the language of the sentence', () => {
  const talk = talkIn(turnIn(chat));
  expect(inLanguage(talk, 'nl')).toBe(talk);
  expect(inLanguage(talk, 'en').language).toBe('en');
  expect(inLanguage(talk, 'en').t('cards.button.undo')).toBe('Undo');
});

test('numbers carry the project only where there are several', () => {
  expect(sceneOf(talkIn(turnIn(chat), 1)).severalProjects).toBe(false);
  expect(sceneOf(talkIn(turnIn(chat), 2)).severalProjects).toBe(true);
});

test('a key names one thing of one message in one conversation', () => {
  const key = keyOf(talkIn(turnIn(chat)), 'RVB');
  expect(key).toMatch(/^bot-[0-9a-f]{40}$/);
  expect(keyOf(talkIn(turnIn(chat)), 'RVB')).toBe(key);
  const others = [
    keyOf(talkIn(turnIn(chat)), 'SPL'),
    keyOf(talkIn(turnIn(chat, 'a2')), 'RVB'),
    keyOf(talkIn(turnIn(thread('chat'))), 'RVB'),
    keyOf(talkIn(turnIn(chat)), 'R', 'VB'),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});
