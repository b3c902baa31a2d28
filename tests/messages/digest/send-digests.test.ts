import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { type Day, day } from '../../../src/domain/values/day.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { type DigestDoors, type DigestProject, sendDigests } from '../../../src/messages/digest/send-digests.ts';
import type { DeliveryChannel, OutboundMessage } from '../../../src/ports.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster } from '../../domain/rvb-facts.ts';

const monday = day('2026-11-23');
const idOf = (name: string) => rvbPerson(name).aad ?? personId('');
const manager = idOf("Noëlle van 't Hoff");
const support = idOf('Aïsha El Amrani');
const memberOf = (name: string) => ({ id: idOf(name), name, mail: 'x@lindemeer.example', isGuest: false });

/** The sample's project on the real ledger, with doors that remember what went out. */
function start(given: { mailCopy?: boolean; watchedSince?: Day; without?: string } = {}) {
  let now: Moment = momentAt(monday, '08:30');
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const facts = rvbFacts();
  const settings = { ...facts.settings, digestMailCopy: given.mailCopy ?? true };
  const watchedSince = given.watchedSince ?? monday;
  const digested: DigestProject = {
    project: { code: facts.code, siteId: 's', teamId: 't', channelId: 'c', watchedSince },
    facts: { ...facts, settings },
    calendar: createCalendar(settings),
    roster: rvbRoster.filter((name) => name !== given.without).map(memberOf),
  };
  const sent: OutboundMessage[] = [];
  const copies: string[] = [];
  const world = { channel: 'chat' as DeliveryChannel | undefined };
  const { sends: ledger } = opened.value;
  const doors: DigestDoors = {
    tenantId: 'lindemeer',
    clock: { now: () => now },
    ledger,
    deliver: async (message) => {
      sent.push(message);
      const reference = 'ref';
      const { channel } = world;
      await ledger.claimAttempt(message.id, channel ?? 'chat', now);
      const outcome = channel === undefined ? { state: 'refused', reason: 'x' } : { state: 'sent', reference };
      await ledger.settleAttempt(message.id, channel ?? 'chat', outcome as never, now);
      return channel;
    },
    mail: {
      send: async (to) => {
        copies.push(to);
        return { state: 'sent', reference: 'mail' };
      },
    },
  };
  const sendOn = async (today: Day) => {
    now = momentAt(today, '08:30');
    await sendDigests(digested, doors, today);
    return sent.splice(0);
  };
  return { sendOn, copies, world };
}

const readers = (messages: readonly OutboundMessage[]) => messages.map(({ recipient }) => recipient);
const mayConfirm = ({ content }: OutboundMessage): boolean => 'toConfirm' in content;

describe('the digest of a week', () => {
  test('goes to the project manager, who may confirm it, and to support, who may not', async () => {
    const sent = await start().sendOn(monday);
    expect(readers(sent)).toEqual([manager, support]);
    expect(sent.map(mayConfirm)).toEqual([true, false]);
    expect(sent[0]).toMatchObject({
      id: `digest|RVB|2026-W47|${manager}|2026-11-23`,
      language: 'nl',
      insteadOf: [],
      letter: { kind: 'digest' },
    });
    expect(sent[0]?.content).toMatchObject({ kind: 'digest' });
  });

  test('is sent once', async () => {
    const { sendOn } = start();
    await sendOn(monday);
    expect(await sendOn(monday)).toEqual([]);
    expect(await sendOn(day('2026-11-24'))).toEqual([]);
  });

  test('that nobody took is another message the next day, which replaces the first', async () => {
    const { sendOn, world, copies } = start();
    world.channel = undefined;
    await sendOn(monday);
    expect(copies).toEqual([]);
    world.channel = 'chat';
    const again = await sendOn(day('2026-11-24'));
    expect(readers(again)).toEqual([manager, support]);
    expect(again[0]).toMatchObject({
      id: `digest|RVB|2026-W47|${manager}|2026-11-24`,
      insteadOf: [`digest|RVB|2026-W47|${manager}|2026-11-23`],
    });
  });

  test('tells the manager what would be reminded, and not again the next week', async () => {
    const { sendOn } = start();
    const [first] = await sendOn(monday);
    const [next] = await sendOn(day('2026-11-30'));
    expect(first?.letter.text).not.toBe(next?.letter.text);
    expect(next?.id).toBe(`digest|RVB|2026-W48|${manager}|2026-11-30`);
  });
});

describe('a missed digest', () => {
  test.each([
    ['2026-11-27', 2],
    ['2026-11-28', 0],
  ])('is caught up with until the next one is near: on %s to %i people', async (today, count) => {
    expect(await start().sendOn(day(today))).toHaveLength(count);
  });

  test('of before the project was watched stays unsent', async () => {
    expect(await start({ watchedSince: day('2026-11-24') }).sendOn(day('2026-11-24'))).toEqual([]);
  });
});

describe('a reader who is not on the roster', () => {
  test('gets nothing; without a manager support gets it all the same', async () => {
    expect(readers(await start({ without: "Noëlle van 't Hoff" }).sendOn(monday))).toEqual([support]);
    expect(readers(await start({ without: 'Aïsha El Amrani' }).sendOn(monday))[0]).toBe(manager);
  });
});

describe('a copy by mail', () => {
  test('is for the manager alone, once', async () => {
    const { sendOn, copies } = start();
    await sendOn(monday);
    expect(copies).toEqual([manager]);
  });

  test('is left out where nobody wants it, or where mail brought the digest itself', async () => {
    const unwanted = start({ mailCopy: false });
    await unwanted.sendOn(monday);
    const byMail = start();
    byMail.world.channel = 'mail';
    await byMail.sendOn(monday);
    expect([unwanted.copies, byMail.copies]).toEqual([[], []]);
  });
});
