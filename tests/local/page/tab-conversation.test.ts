import { expect, test } from 'vitest';
import { createTabConversation } from '../../../src/local/page/tab-host/tab-conversation.ts';
import type { TabHost } from '../../../src/local/page/tab-host/tab-host.ts';

const origin = 'http://127.0.0.1:3978';
const getToken = { id: 7, uuidAsString: 'u-7', func: 'authentication.getAuthToken', args: [] };

function conversation() {
  const posted: unknown[] = [];
  const tab = { postMessage: (message: unknown, target: string) => void posted.push({ message, target }) };
  const host = { token: async () => 'secret' } as TabHost;
  const { receive, tell } = createTabConversation({ window: () => tab, origin }, () => host);
  const hear = (event: { source?: unknown; origin?: string; data?: unknown }) =>
    receive({ source: tab, origin, data: getToken, ...event } as unknown as MessageEvent);
  return { posted, hear, tell };
}

test('the tab gets its answer under its own number and uuid, posted to its own origin', async () => {
  const { posted, hear } = conversation();
  await hear({});
  expect(posted).toEqual([{ message: { id: 7, uuidAsString: 'u-7', args: [true, 'secret'] }, target: origin }]);
});

test.each([
  ['another window', { source: {} }],
  ['another origin in the same frame', { origin: 'http://evil.example' }],
  ['the same host on another port', { origin: 'http://127.0.0.1:3979' }],
  ['something that is no request', { data: { func: 'authentication.getAuthToken' } }],
  ['a text', { data: 'authentication.getAuthToken' }],
])('%s gets no answer', async (_, event) => {
  const { posted, hear } = conversation();
  await hear(event);
  expect(posted).toEqual([]);
});

test('a change of theme is told to the tab as an event', () => {
  const { posted, tell } = conversation();
  tell('themeChange', ['dark']);
  expect(posted).toEqual([{ message: { func: 'themeChange', args: ['dark'] }, target: origin }]);
});
