import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { type Day, day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { dayAt, type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { type PersonId, personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { type DigestDoors, type DigestProject, sendDigests } from '../../../src/messages/digest/send-digests.ts';
import { messageId } from '../../../src/messages/message-id.ts';
import { sendMorning } from '../../../src/messages/reminder/send-morning.ts';
import type { DeliveryChannel, OutboundMessage } from '../../../src/ports.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster } from '../../domain/rvb-facts.ts';

const monday = day('2026-11-23');
const idOf = (name: string) => rvbPerson(name).aad ?? personId('');
const manager = idOf("Noëlle van 't Hoff");
const support = idOf('Aïsha El Amrani');
const memberOf = (name: string) => ({ id: idOf(name), name, mail: 'x@lindemeer.example', isGuest: false });

/** The sample's project on the real ledger, with doors that remember what went out. */
function start(
  given: {
    mailCopy?: boolean;
    watchedSince?: Day;
    without?: string;
    guest?: string;
    change?: (facts: ProjectFacts) => ProjectFacts;
  } = {},
) {
  let now: Moment = momentAt(monday, '08:30');
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const facts = (given.change ?? ((same) => same))(rvbFacts());
  const settings = { ...facts.settings, digestMailCopy: given.mailCopy ?? true };
  const watchedSince = given.watchedSince ?? monday;
  const digested: DigestProject = {
    project: { code: facts.code, siteId: 's', teamId: 't', channelId: 'c', watchedSince },
    facts: { ...facts, settings },
    calendar: createCalendar(settings),
    roster: rvbRoster
      .filter((name) => name !== given.without)
      .map((name) => ({ ...memberOf(name), isGuest: name === given.guest })),
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
  const claim = (key: string, recipient: PersonId) => ledger.claimOccasions(key, recipient, [key], now);
  return {
    sendOn,
    copies,
    world,
    claim,
    morning: (today: Day) => sendMorningOf(digested, doors, momentAt(today, '08:30')),
  };
}

/** What the reminders of that morning still tell, as `who rule what when`. */
async function sendMorningOf(project: DigestProject, doors: DigestDoors, now: Moment): Promise<readonly string[]> {
  const reached: string[] = [];
  const deliver: DigestDoors['deliver'] = async ({ recipient, content }) => {
    const { lines, changed = [] } = content.kind === 'reminder' ? content.bundle : { lines: [] };
    const occasions = lines.flatMap((line) => line.occasions);
    reached.push(
      ...occasions.map(({ rule, itemId, dueOn }) => `${recipient} ${rule} A${itemId} ${dueOn}`),
      ...changed.map(({ itemId }) => `${recipient} changed B${itemId}`),
    );
    return 'chat';
  };
  const report = (error: unknown) => {
    throw error;
  };
  await sendMorning([project], { ...doors, deliver, report }, dayAt(now));
  return reached;
}

/** An action of the project manager that is late. */
const lateManager = (facts: ProjectFacts): ProjectFacts => ({
  ...facts,
  actions: facts.actions.map((one) =>
    one.id === 5 ? { ...one, cells: { ...one.cells, Owner: rvbPerson("Noëlle van 't Hoff") } } : one,
  ),
});

const confidential = (facts: ProjectFacts): ProjectFacts => ({
  ...facts,
  actions: facts.actions.map((one) => (one.id === 5 ? { ...one, cells: { ...one.cells, Confidential: true } } : one)),
  risks: facts.risks.map((one) => ({ ...one, cells: { ...one.cells, Confidential: true } })),
});

const textOf = (message: OutboundMessage | undefined): string => JSON.stringify(message?.content);

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

describe('what the project manager would be reminded of', () => {
  const tuesday = day('2026-11-24');
  const ofMonday = (told: readonly string[]) =>
    told.filter((line) => line.startsWith(manager) && line.endsWith(monday));

  test('stands in the digest, so that the reminders of the next day do not say it again', async () => {
    const { sendOn, morning } = start({ change: lateManager });
    expect(ofMonday(await start({ change: lateManager }).morning(tuesday))).not.toEqual([]);
    await sendOn(monday);
    expect(ofMonday(await morning(tuesday))).toEqual([]);
  });

  test('is not said twice in two digests', async () => {
    const { sendOn } = start({ change: lateManager });
    const [first] = await sendOn(monday);
    const [next] = await sendOn(day('2026-11-30'));
    expect(textOf(first)).not.toBe(textOf(next));
  });

  test('leaves the reminders of support as they were', async () => {
    const { sendOn, morning } = start({ change: lateManager });
    const before = await start({ change: lateManager }).morning(tuesday);
    await sendOn(monday);
    const others = (told: readonly string[]) => told.filter((line) => !line.startsWith(manager));
    expect(others(await morning(tuesday))).toEqual(others(before));
  });
});

describe('a reader who is a guest', () => {
  const guest = 'Aïsha El Amrani';

  test('reads nothing of what is confidential, the project manager does', async () => {
    const title = rvbFacts().actions.find(({ id }) => id === 5)?.cells.Title ?? 'A5';
    const sent = await start({ guest, change: confidential }).sendOn(monday);
    expect(sent.map((message) => textOf(message).includes(title))).toEqual([true, false]);
  });

  test('sees the true lights all the same', async () => {
    const lights = (message: OutboundMessage | undefined) =>
      message?.content.kind === 'digest' ? message.content.digest.lights.map(({ light }) => light) : [];
    const [toManager, toGuest] = await start({ guest, change: confidential }).sendOn(monday);
    expect(lights(toGuest)).toEqual(lights(toManager));
    expect(lights(toGuest)).toHaveLength(6);
  });
});

describe('what changed by itself', () => {
  const about = { project: rvbFacts().code, list: 'Decisions', item: 6, why: 'all-done' } as const;
  const keyFor = (recipient: PersonId) => messageId({ kind: 'automatic', ...about, recipient, etag: 'before' as ETag });
  const done = (facts: ProjectFacts): ProjectFacts => ({
    ...facts,
    decisions: facts.decisions.map((one) =>
      one.id === 6 ? { ...one, etag: 'after' as ETag, cells: { ...one.cells, ExecutionStatus: 'Done' as const } } : one,
    ),
  });

  test('that the manager was to hear stands in the digest, and is told with it', async () => {
    const { sendOn, claim, morning } = start({ change: done });
    await claim(keyFor(manager), manager);
    const [toManager, toSupport] = await sendOn(monday);
    expect([textOf(toManager), textOf(toSupport)].map((text) => text.includes('all-done'))).toEqual([true, true]);
    // A copy asks nothing of whoever reads it.
    expect(textOf(toSupport)).toContain('"mayUndo":false');
    expect(textOf(toSupport)).not.toContain('"mayUndo":true');
    expect(await morning(day('2026-11-24'))).not.toContain(`${manager} changed B6`);
  });

  test('that somebody else was to hear stays with that person', async () => {
    const { sendOn, claim } = start({ change: done });
    await claim(keyFor(idOf('Sjoerd Bruinsma')), idOf('Sjoerd Bruinsma'));
    const [toManager] = await sendOn(monday);
    expect(textOf(toManager)).not.toContain('all-done');
  });
});
