import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { createDeliver } from '../../../src/messages/delivery/deliver.ts';
import type { DeliveryChannel, OutboundMessage, SendOutcome } from '../../../src/ports.ts';

const sent: SendOutcome = { state: 'sent', reference: 'ref' };
const refused: SendOutcome = { state: 'refused', reason: 'blocked' };
const uncertain: SendOutcome = { state: 'uncertain', reason: 'timeout' };
const throttled = (retryAfterSeconds: number): SendOutcome => ({ ...refused, retryAfterSeconds });
const now = momentAt(day('2026-11-23'), '09:00');

const message: OutboundMessage = {
  id: 'notice|1',
  recipient: personId('jan'),
  content: { kind: 'notice', text: 'Hallo' },
  letter: { kind: 'notice', subject: 'Spil', text: 'Hallo' },
  language: 'nl',
};

/** The real ledger; each channel answers what is next in its row, in the end the last again. */
function start(answers: Partial<Record<DeliveryChannel, readonly SendOutcome[]>>) {
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const ledger = opened.value.sends;
  const tried: string[] = [];
  const pauses: number[] = [];
  const lost: string[] = [];
  const counts = { chat: 0, feed: 0, mail: 0 };
  const answer = (channel: DeliveryChannel, isMarked: boolean): SendOutcome => {
    tried.push(`${channel}${isMarked ? ' double' : ''}`);
    const row = answers[channel] ?? [refused];
    return row[Math.min(counts[channel]++, row.length - 1)] ?? refused;
  };
  const isMarked = (text: string): boolean => text === 'Mogelijk dubbel: Teams gaf geen duidelijk antwoord.\n\nHallo';
  const deliver = createDeliver({
    clock: { now: () => now },
    ledger,
    chat: { toPerson: async (_to, _content, _language, mayBeDouble) => answer('chat', mayBeDouble) },
    feed: { send: async (_to, { text }) => answer('feed', isMarked(text)) },
    mail: { send: async (_to, { text }) => answer('mail', isMarked(text)) },
    pause: async (seconds) => void pauses.push(seconds),
    unreached: (id) => void lost.push(id),
  });
  const states = async (id = message.id) =>
    (await ledger.attemptsOf(id)).map(({ channel, state }) => `${channel} ${state}`);
  return { deliver, ledger, tried, pauses, lost, states };
}

describe('the best channel that takes a message gets it', () => {
  test.each<[Partial<Record<DeliveryChannel, readonly SendOutcome[]>>, DeliveryChannel, readonly string[]]>([
    [{ chat: [sent] }, 'chat', ['chat']],
    [{ feed: [sent] }, 'feed', ['chat', 'feed']],
    [{ mail: [sent] }, 'mail', ['chat', 'feed', 'mail']],
  ])('%j', async (answers, channel, expected) => {
    const { deliver, tried, lost } = start(answers);
    expect(await deliver(message)).toBe(channel);
    expect(tried).toEqual(expected);
    expect(lost).toEqual([]);
  });

  test('or nobody does, and that is reported', async () => {
    const { deliver, lost, states } = start({});
    expect(await deliver(message)).toBeUndefined();
    expect(lost).toEqual([message.id]);
    expect(await states()).toEqual(['chat refused', 'feed refused', 'mail refused']);
  });
});

test('an unclear answer is never replayed: the next channel says that it may be double', async () => {
  const { deliver, tried, states } = start({ chat: [uncertain], feed: [refused], mail: [sent] });
  expect(await deliver(message)).toBe('mail');
  expect(tried).toEqual(['chat', 'feed double', 'mail double']);
  expect(await states()).toEqual(['chat uncertain', 'feed refused', 'mail sent']);
});

test('a message that was sent is not sent again', async () => {
  const { deliver, tried } = start({ chat: [sent] });
  await deliver(message);
  expect(await deliver(message)).toBe('chat');
  expect(tried).toEqual(['chat']);
});

test('a channel that refused is not tried again under the same name', async () => {
  const { deliver, tried } = start({ feed: [sent] });
  await deliver(message);
  expect(await deliver(message)).toBe('feed');
  expect(tried).toEqual(['chat', 'feed']);
});

describe('a throttled channel', () => {
  test.each([0, 5])('is asked once more after the %i seconds that it wants', async (seconds) => {
    const { deliver, tried, pauses } = start({ chat: [throttled(seconds), sent] });
    expect(await deliver(message)).toBe('chat');
    expect([tried, pauses]).toEqual([['chat', 'chat'], [seconds]]);
  });

  test('is left when that takes longer than the next channel does', async () => {
    const { deliver, tried, pauses } = start({ chat: [throttled(6)], feed: [sent] });
    expect(await deliver(message)).toBe('feed');
    expect([tried, pauses]).toEqual([['chat', 'feed'], []]);
  });
});

describe('a process that ended before the answer', () => {
  test('leaves open whether it arrived: the next channel says so', async () => {
    const { deliver, ledger, tried, states } = start({ feed: [sent] });
    await ledger.claimAttempt(message.id, 'chat', now);
    expect(await deliver(message)).toBe('feed');
    expect(tried).toEqual(['feed double']);
    expect(await states()).toEqual(['chat uncertain', 'feed sent']);
  });

  test('of an earlier message about the same counts too', async () => {
    const { deliver, ledger, tried, states } = start({ chat: [sent] });
    await ledger.claimAttempt('notice|0', 'chat', now);
    await deliver({ ...message, insteadOf: ['notice|0'] });
    expect(tried).toEqual(['chat double']);
    expect(await states('notice|0')).toEqual(['chat uncertain']);
  });

  test('is remembered with why', async () => {
    const { deliver, ledger } = start({ feed: [sent] });
    await ledger.claimAttempt(message.id, 'chat', now);
    await deliver(message);
    const [orphan] = await ledger.attemptsOf(message.id);
    expect(orphan?.reason).toBe('process ended before the answer');
  });

  test('an earlier message that was refused leaves no doubt', async () => {
    const { deliver, ledger, tried } = start({ chat: [sent] });
    await ledger.claimAttempt('notice|0', 'chat', now);
    await ledger.settleAttempt('notice|0', 'chat', refused, now);
    await deliver({ ...message, insteadOf: ['notice|0'] });
    expect(tried).toEqual(['chat']);
  });
});

test('two processes that deliver one message at once do not both send it', async () => {
  const { deliver, ledger, tried, lost } = start({ chat: [sent] });
  const channels = await Promise.all([deliver(message), deliver(message)]);
  expect(new Set(channels)).toEqual(new Set(['chat', undefined]));
  expect(tried).toEqual(['chat']);
  expect(lost).toEqual([]);
  expect((await ledger.attemptsOf(message.id)).map(({ state }) => state)).toEqual(['sent']);
});
