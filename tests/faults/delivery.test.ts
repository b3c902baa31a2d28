import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Moment } from '../../src/domain/values/moment.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import { statesOf } from '../stories/read-ledger.ts';
import { textOf } from '../stories/read-message.ts';
import { type Delivered, type SpilWorld, startSpilWorld } from '../stories/spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const jan = 'Jan Bakker';
const chats = { method: 'POST', path: '/connector/v3/conversations/*/activities*' };
const feeds = { method: 'POST', path: '*/teamwork/sendActivityNotification' };
const mails = { method: 'POST', path: '*/sendMail' };
const refusedChat = (code: string) => ({ status: 403, body: { error: { code, message: 'no' } } });

const toJan = async (): Promise<readonly Delivered[]> =>
  (await world.deliveries()).filter((one) => one.recipient.id === world.idOf(jan));

/** Bot messages that stand in Jan's chat, as Teams itself keeps them. */
async function standingInChat(): Promise<number> {
  const places = await world.local<{ id: string; kind: string }[]>('GET', `/local/conversations?person=${jan}`);
  const chat = places.body.find(({ kind }) => kind === 'personal');
  const path = `/local/conversations/${encodeURIComponent(chat?.id ?? '')}/activities?person=${jan}`;
  const kept = await world.local<{ activities: { activity: { channelData?: { spil?: { kind?: string } } } }[] }>(
    'GET',
    path,
  );
  return kept.body.activities.filter(({ activity }) => activity.channelData?.spil?.kind === 'reminder').length;
}

const janStates = (day = '2026-11-23') => statesOf(world, `reminder|${day}|${world.idOf(jan)}`);

describe('a reminder whose chat', () => {
  test.each([
    ['is taken but never answered', { dropAfterCommit: true }, ['chat uncertain', 'feed sent'], 1, true],
    ['answers 500', { answer: { status: 500 } }, ['chat uncertain', 'feed sent'], 0, true],
    ['answers 502', { answer: { status: 502 } }, ['chat uncertain', 'feed sent'], 0, true],
    ['answers 503', { answer: { status: 503 } }, ['chat uncertain', 'feed sent'], 0, true],
    ['answers 504', { answer: { status: 504 } }, ['chat uncertain', 'feed sent'], 0, true],
    ['answers 408', { answer: { status: 408 } }, ['chat uncertain', 'feed sent'], 0, true],
    [
      'is throttled for long',
      { answer: { status: 429, headers: { 'retry-after': '60' } } },
      ['chat refused', 'feed sent'],
      0,
      false,
    ],
    ['is blocked', { answer: refusedChat('ConversationBlockedByUser') }, ['chat refused', 'feed sent'], 0, false],
    ['is gone', { answer: { status: 404 } }, ['chat refused', 'feed sent'], 0, false],
    ['is too large', { answer: { status: 413 } }, ['chat refused', 'feed sent'], 0, false],
  ])('%s comes by the feed, once', async (_, fault, states, inChat, isMarked) => {
    world = await startSpilWorld();
    await world.fail({ match: chats, ...fault });
    await world.moveTo('2026-11-23T08:30');
    expect(janStates()).toEqual(states);
    expect(await standingInChat()).toBe(inChat);
    const feed = (await toJan()).filter(({ channel }) => channel === 'feed');
    expect(feed.map((one) => textOf(one).includes('Mogelijk dubbel'))).toEqual([isMarked]);
    expect(feed.map(textOf).join()).toContain('A5');
    await world.heal();
    await world.moveTo('2026-11-24T17:00');
    expect(await standingInChat()).toBe(inChat);
  });
});

test('a short pause that Teams asks for is kept, then the chat takes the message once', async () => {
  world = await startSpilWorld();
  await world.fail({ match: chats, times: 1, answer: { status: 429, headers: { 'retry-after': '1' } } });
  await world.moveTo('2026-11-23T08:30');
  expect((await world.deliveries()).filter(({ channel }) => channel === 'feed')).toEqual([]);
  expect(janStates()).toEqual(['chat sent']);
  expect(await standingInChat()).toBe(1);
});

test('when chat and feed refuse, a mail comes', async () => {
  world = await startSpilWorld();
  await world.fail(
    { match: chats, answer: refusedChat('BotNotInConversationRoster') },
    { match: feeds, answer: { status: 403, body: { error: { code: 'Forbidden', message: 'not installed' } } } },
  );
  await world.moveTo('2026-11-23T08:30');
  expect(janStates()).toEqual(['chat refused', 'feed refused', 'mail sent']);
  const mail = (await toJan()).filter(({ channel }) => channel === 'mail');
  expect(mail.map((one) => textOf(one).includes('A5 Proefsleuven graven Eikenlaan'))).toEqual([true]);
  // The digest went by mail already: a copy of it would be the same mail twice.
  expect(await world.reached('mail')).toEqual([
    'digest Aïsha El Amrani',
    "digest Noëlle van 't Hoff",
    'reminder Aïsha El Amrani',
    'reminder Björn Özdemir',
    'reminder Fenna de Vries-Jansen',
    'reminder Jan Bakker',
    "reminder Renée d'Hont",
  ]);
});

test('an unclear mail is not mailed again', async () => {
  world = await startSpilWorld();
  await world.fail(
    { match: chats, answer: refusedChat('BotNotInConversationRoster') },
    { match: feeds, answer: { status: 403, body: { error: { code: 'Forbidden', message: 'not installed' } } } },
    { match: mails, dropAfterCommit: true },
  );
  await world.moveTo('2026-11-23T08:30');
  expect(janStates()).toEqual(['chat refused', 'feed refused', 'mail uncertain']);
  expect((await toJan()).map(({ channel }) => channel)).toEqual(['mail']);
});

test('what no channel takes is told the next working day, once, the digest too', async () => {
  world = await startSpilWorld();
  await world.fail(...[chats, feeds, mails].map((match) => ({ match, answer: refusedChat('Forbidden') })));
  await world.moveTo('2026-11-23T17:59');
  expect(await world.deliveries()).toEqual([]);
  expect(janStates()).toEqual(['chat refused', 'feed refused', 'mail refused']);
  await world.heal();
  await world.moveTo('2026-11-24T08:30');
  expect(janStates('2026-11-24')).toEqual(['chat sent']);
  expect((await toJan()).map(textOf).join()).toContain('4 werkdagen te laat (wo 18 november) is deze actie: A5');
  expect((await toJan()).map(textOf).join()).not.toContain('Mogelijk dubbel');
  expect(await world.reached('mail')).toEqual(["digest Noëlle van 't Hoff"]);
  expect((await world.reached('chat')).filter((line) => line.startsWith('digest'))).toEqual([
    'digest Aïsha El Amrani',
    "digest Noëlle van 't Hoff",
  ]);
  const once = await world.deliveries();
  await world.moveTo('2026-11-25T08:29');
  expect(await world.deliveries()).toEqual(once);
  await world.moveTo('2026-11-25T12:00');
  expect(await standingInChat()).toBe(1);
});

test('the person who can be reached hears of it although another one cannot', async () => {
  world = await startSpilWorld();
  const place = await world.local<{ id: string }[]>('GET', `/local/conversations?person=${jan}`);
  const janChat = encodeURIComponent(place.body.find(({ id }) => !id.startsWith('19:'))?.id ?? '');
  await world.fail({ match: { method: 'POST', path: `*${janChat}/activities*` }, answer: refusedChat('Blocked') });
  await world.moveTo('2026-11-23T08:30');
  expect(await world.reached('feed')).toEqual(['reminder Jan Bakker']);
  expect(await world.reached('chat')).toHaveLength(6);
});

test('a message that was being sent when Spil ended comes by the next channel, marked', async () => {
  world = await startSpilWorld({ now: '2026-11-23T08:29', loadedAt: '2026-11-23T08:00' });
  const message = `reminder|2026-11-23|${world.idOf(jan)}`;
  const opened = openLedger(join(world.directory, 'ledger.db'), '2026-11-23T07:29:00.000Z' as Moment);
  if (!opened.ok) throw new Error('no ledger');
  await opened.value.sends.claimAttempt(message, 'chat', '2026-11-23T07:29:00.000Z' as Moment);
  opened.value.close();
  world = await world.restart('2026-11-23T08:31');
  expect(janStates()).toEqual(['chat uncertain', 'feed sent']);
  expect((await toJan()).map((one) => [one.channel, textOf(one).includes('Mogelijk dubbel')])).toEqual([
    ['feed', true],
  ]);
});
