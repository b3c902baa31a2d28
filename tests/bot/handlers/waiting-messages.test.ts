import { expect, test } from 'vitest';
import { createWaitingMessages } from '../../../bot/handlers/waiting-messages.ts';
import type { Place, Turn } from '../../../bot/turn.ts';
import { day } from '../../../src/domain/values/day.ts';
import { addMinutes, momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';

const chat: Place = { kind: 'personal', conversation: 'chat' };
const thread = (id: string): Place => ({ kind: 'channel', conversation: id, channelId: 'channel' });
const turn = (place: Place, activityId = 'a1', who = 'jan'): Turn => ({
  place,
  activityId,
  speaker: { id: personId(who), name: who },
  language: 'nl',
  signedIn: async () => undefined,
});

function start() {
  let now = momentAt(day('2026-11-23'), '09:00');
  const waiting = createWaitingMessages({ now: () => now });
  return { waiting, wait: (minutes: number) => (now = addMinutes(now, minutes)) };
}

test('a question waits for its speaker, and is handed out once', () => {
  const { waiting } = start();
  const mentions = [{ text: 'Daan', userId: '29:daan' }];
  waiting.keep(turn(chat), 'wat is er te laat?', mentions);
  expect(waiting.take(turn(chat, 'sign-in'))).toEqual({ activityId: 'a1', text: 'wat is er te laat?', mentions });
  expect(waiting.take(turn(chat))).toBeUndefined();
});

test('threads of a channel are one conversation; another speaker or another place is another', () => {
  const { waiting } = start();
  waiting.keep(turn(thread('one')), 'help', []);
  expect(waiting.take(turn(thread('two'), 'a2', 'zoe'))).toBeUndefined();
  expect(waiting.take(turn(chat))).toBeUndefined();
  expect(waiting.take(turn(thread('two')))?.text).toBe('help');
});

test('the newest question of a speaker counts', () => {
  const { waiting } = start();
  waiting.keep(turn(chat, 'a1'), 'eerst', []);
  waiting.keep(turn(chat, 'a2'), 'toen', []);
  expect(waiting.take(turn(chat))).toMatchObject({ activityId: 'a2', text: 'toen' });
});

test.each([
  [9, 'help'],
  [10, undefined],
])('after %i minutes there is %s', (minutes, text) => {
  const { waiting, wait } = start();
  waiting.keep(turn(chat), 'help', []);
  wait(minutes);
  expect(waiting.take(turn(chat))?.text).toBe(text);
});
