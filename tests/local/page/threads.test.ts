import { expect, test } from 'vitest';
import type { ActivityView } from '../../../src/local/page/api/activities.ts';
import { threadsOf } from '../../../src/local/page/chat/threads.ts';

function view(id: string, thread: string | null, changed: Partial<ActivityView> = {}): ActivityView {
  return { thread, sender: 'jan', revision: 1, isDeleted: false, activity: { id, type: 'message' }, ...changed };
}

const idsOf = (views: readonly ActivityView[]) =>
  threadsOf(views).map(({ id, messages }) => [id, ...messages.map(({ activity }) => activity.id)]);

test('answers stand below the message that started the thread', () => {
  expect(idsOf([view('1', '1'), view('2', '2'), view('3', '2')])).toEqual([
    ['1', '1'],
    ['2', '2', '3'],
  ]);
});

test('the thread with the newest message comes last', () => {
  expect(idsOf([view('1', '1'), view('2', '2'), view('10', '1')]).map(([id]) => id)).toEqual(['2', '1']);
});

test('a message that the bot took away is gone, one of a person leaves a trace', () => {
  const deleted = { isDeleted: true };
  expect(idsOf([view('1', '1', deleted), view('2', '1', { ...deleted, sender: 'bot' })])).toEqual([['1', '1']]);
});
