import { expect, test } from 'vitest';
import { createOpenQuestions } from '../../../bot/talk/open-questions.ts';
import type { Turn } from '../../../bot/turn.ts';
import { addMinutes, type Moment } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';

const morning = '2026-11-23T08:00:00.000Z' as Moment;
const speaker = { id: personId('00000000-0000-4000-8000-000000000001'), name: 'Aïsha' };
const colleague = { id: personId('00000000-0000-4000-8000-000000000002'), name: 'Daan' };
const channel: Turn['place'] = { kind: 'channel', conversation: 'c1;messageid=1', channelId: 'c1' };
const thread: Turn['place'] = { kind: 'channel', conversation: 'c1;messageid=2', channelId: 'c1' };
const chat: Turn['place'] = { kind: 'personal', conversation: 'p1' };
/** What the channel's question is asked in when only its speaker may read it. */
const ownChat: Turn['place'] = { kind: 'personal', conversation: 'c1' };
const question = (id: string) => ({ id, asks: [], words: 'Welk project?' });

function memory() {
  let minutes = 0;
  const questions = createOpenQuestions({ now: () => addMinutes(morning, minutes) });
  return { questions, later: (more: number) => (minutes += more) };
}

test('a question is open for who was asked, in every thread of the channel and nowhere else', () => {
  const { questions } = memory();
  questions.keep({ place: channel, speaker }, question('q1'));
  expect(questions.open({ place: thread, speaker })).toMatchObject({ id: 'q1', place: 'channel' });
  expect(questions.open({ place: thread, speaker: colleague })).toBeUndefined();
  expect(questions.open({ place: chat, speaker })).toBeUndefined();
});

test('a channel’s question in the own chat is open in both, and answered in both', () => {
  const { questions } = memory();
  questions.keep({ place: ownChat, speaker }, question('q1'));
  expect(questions.open({ place: channel, speaker })).toMatchObject({ id: 'q1', place: 'personal' });
  expect(questions.open({ place: chat, speaker })).toMatchObject({ id: 'q1' });
  questions.settle('q1', 'pressed');
  expect(questions.open({ place: channel, speaker })).toBeUndefined();
  expect(questions.open({ place: chat, speaker })).toBeUndefined();
});

test('a question is open for just under ten minutes', () => {
  const { questions, later } = memory();
  questions.keep({ place: chat, speaker }, question('q1'));
  later(9);
  expect(questions.open({ place: chat, speaker })).toBeDefined();
  later(1);
  expect(questions.open({ place: chat, speaker })).toBeUndefined();
});

test('the newest question takes the place of the one before', () => {
  const { questions } = memory();
  questions.keep({ place: chat, speaker }, question('q1'));
  questions.keep({ place: chat, speaker }, question('q2'));
  expect(questions.open({ place: chat, speaker })?.id).toBe('q2');
});

test('a question that was left is closed, yet not answered', () => {
  const { questions } = memory();
  questions.keep({ place: chat, speaker }, question('q1'));
  questions.leave({ place: chat, speaker });
  expect(questions.open({ place: chat, speaker })).toBeUndefined();
  expect(questions.wasTyped('q1')).toBe(false);
});

test('only a typed answer leaves a card that says so: for a day, or until it asks again', () => {
  const { questions, later } = memory();
  questions.settle('q1', 'typed');
  questions.settle('q2', 'pressed');
  expect(['q1', 'q2'].map(questions.wasTyped)).toEqual([true, false]);
  later(24 * 60);
  expect(questions.wasTyped('q1')).toBe(false);
  questions.settle('q1', 'typed');
  questions.keep({ place: chat, speaker }, question('q1'));
  expect(questions.wasTyped('q1')).toBe(false);
});
