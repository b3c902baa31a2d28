import { describe, expect, test } from 'vitest';
import { createDeliver } from '../../src/messages/delivery/deliver.ts';
import { sendDigests } from '../../src/messages/digest/send-digests.ts';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { addDays, type Day } from '../../src/domain/values/day.ts';
import { type Moment, momentAt } from '../../src/domain/values/moment.ts';
import { personId, type PersonId } from '../../src/domain/values/person.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { SendLedger, SendOutcome } from '../../src/ports.ts';
import { sendMorning, type WatchedProject } from '../../src/messages/reminder/send-morning.ts';
import { rvbPerson } from '../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster, rvbToday } from '../domain/rvb-facts.ts';
import { fragileProcess, ProcessEnds } from './fragile.ts';

interface Arrived {
  readonly run: number;
  readonly to: PersonId;
  readonly channel: string;
  readonly marked: boolean;
  readonly items: string;
}

const facts = rvbFacts();
const watched: WatchedProject = {
  project: { code: facts.code, siteId: 's', teamId: 't', channelId: 'c', watchedSince: rvbToday },
  facts,
  calendar: createCalendar(facts.settings),
  roster: rvbRoster.map((name) => ({
    id: rvbPerson(name).aad ?? personId(''),
    name,
    mail: `${name}@lindemeer.example`,
    isGuest: false,
  })),
};

/** A world in which the process can end before or after any call to the outside. */
function fragileWorld() {
  const opened = openLedger(':memory:', '2026-11-23T07:00:00.000Z' as Moment);
  if (!opened.ok) throw new Error('no ledger');
  const arrived: Arrived[] = [];
  const { endAfter, fragile } = fragileProcess();

  async function run(number: number, today: Day, dieAfter?: number): Promise<boolean> {
    endAfter(dieAfter);
    const clock = { now: () => momentAt(today, '08:30') };
    const sent = async (one: Omit<Arrived, 'run'>): Promise<SendOutcome> => {
      arrived.push({ run: number, ...one });
      return { state: 'sent', reference: 'r' };
    };
    const itemsIn = (text: string): string => (text.match(/\b[ABR]\d+\b/g) ?? []).join(' ');
    const letter =
      (channel: string) =>
      (to: PersonId, { text }: { text: string }) =>
        sent({ to, channel, marked: text.startsWith('Mogelijk dubbel'), items: itemsIn(text) });
    const ledger: SendLedger = fragile(opened.ok ? opened.value.sends : ({} as SendLedger));
    const mail = fragile({ send: letter('mail') });
    const deliver = createDeliver({
      clock,
      ledger,
      chat: fragile({
        toPerson: (to: PersonId, content: { kind: string }, _language: string, marked: boolean) =>
          sent({ to, channel: `chat ${content.kind}`, marked, items: '' }),
      }),
      feed: fragile({ send: letter('feed') }),
      mail,
      pause: async () => undefined,
      unreached: () => undefined,
    });
    const report = (error: unknown): never => {
      throw error;
    };
    const doors = { tenantId: 'lindemeer', clock, ledger, deliver, mail, report };
    try {
      await sendDigests(watched, doors, today);
      await sendMorning([watched], doors, today);
      return true;
    } catch (error) {
      if (!(error instanceof ProcessEnds)) throw error;
      return false;
    }
  }
  return { arrived, run };
}

const readers = ["Noëlle van 't Hoff", 'Aïsha El Amrani', "Renée d'Hont", 'Björn Özdemir', 'Jan Bakker'].map(
  (name) => rvbPerson(name).aad,
);

/** Every point at which the process can end, until there is none left. */
async function atEveryPoint(check: (world: ReturnType<typeof fragileWorld>, point: number) => Promise<void>) {
  for (let point = 0; ; point += 1) {
    const world = fragileWorld();
    if (await world.run(1, rvbToday, point)) return point;
    await check(world, point);
  }
}

describe('wherever the process ends in the middle of a morning', () => {
  test('a start on the same day brings everybody everything once, marked where it may be double', async () => {
    const points = await atEveryPoint(async ({ arrived, run }, point) => {
      await run(2, rvbToday);
      const where = `ended at point ${point}`;
      for (const reader of readers)
        expect(
          arrived.map(({ to }) => to),
          where,
        ).toContain(reader);
      const places = arrived.map(({ to, channel }) => `${to} ${channel}`);
      expect(new Set(places).size, where).toBe(places.length);
      for (const { to, marked } of arrived.filter(({ channel }) => channel === 'feed')) {
        const cameBefore = arrived.some((one) => one.run === 1 && one.to === to && one.channel.startsWith('chat'));
        expect(marked || !cameBefore, where).toBe(true);
      }
      const before = arrived.length;
      await run(3, rvbToday);
      expect(arrived.length, where).toBe(before);
    });
    expect(points).toBeGreaterThan(100);
  });

  test('a start on the next day marks what may have come the day before, then is done', async () => {
    const tomorrow = addDays(rvbToday, 1);
    const points = await atEveryPoint(async ({ arrived, run }, point) => {
      await run(2, tomorrow);
      const jan = arrived.filter(({ to }) => to === rvbPerson('Jan Bakker').aad);
      expect(jan.length, `point ${point}`).toBeGreaterThan(0);
      for (const later of jan.filter(({ run: number }) => number === 2)) {
        expect(later.marked || jan.every((one) => one.run === 2), `point ${point}`).toBe(true);
      }
      const before = arrived.length;
      await run(3, tomorrow);
      await run(4, addDays(rvbToday, 2));
      const repeated = arrived.slice(before).filter(({ to }) => to === rvbPerson('Jan Bakker').aad);
      expect(repeated, `point ${point}`).toEqual([]);
    });
    expect(points).toBeGreaterThan(100);
  });
});
