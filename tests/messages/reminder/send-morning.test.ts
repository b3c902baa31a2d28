import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { type Day, day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { type Moment, momentAt } from '../../../src/domain/values/moment.ts';
import { type PersonId, personId } from '../../../src/domain/values/person.ts';
import { openLedger } from '../../../src/ledger/open-ledger.ts';
import { messageId } from '../../../src/messages/message-id.ts';
import { sendMorning, type WatchedProject } from '../../../src/messages/reminder/send-morning.ts';
import type { DeliveryChannel, OutboundMessage, Project } from '../../../src/ports.ts';
import { rvbPerson } from '../../domain/rvb-cells.ts';
import { rvbFacts, rvbRoster, rvbToday } from '../../domain/rvb-facts.ts';

const idOf = (name: string): PersonId => rvbPerson(name).aad ?? personId('');
const jan = idOf('Jan Bakker');
const tuesday = day('2026-11-24');
const sample = rvbFacts();

function watched(
  given: { facts?: ProjectFacts; guest?: string; without?: string; code?: string } = {},
): WatchedProject {
  const { facts = sample, guest, without } = given;
  const project = { code: facts.code, siteId: 's', teamId: 't', channelId: 'c', watchedSince: rvbToday } as Project;
  const roster = rvbRoster
    .filter((name) => name !== without)
    .map((name) => ({ id: idOf(name), name, mail: 'x@lindemeer.example', isGuest: name === guest }));
  return { project, facts, calendar: createCalendar(facts.settings), roster };
}

/** Mornings on a real ledger, with a door to people that remembers what went out. */
function start() {
  let now = momentAt(rvbToday, '08:30');
  const opened = openLedger(':memory:', now, { durable: false });
  if (!opened.ok) throw new Error('no ledger');
  const { sends: ledger } = opened.value;
  const sent: OutboundMessage[] = [];
  const reported: string[] = [];
  const world = { channel: 'chat' as DeliveryChannel | undefined, broken: undefined as PersonId | undefined };
  const deliver = async (message: OutboundMessage) => {
    if (message.recipient === world.broken) throw new Error('a card that cannot be made');
    sent.push(message);
    await ledger.claimAttempt(message.id, 'chat', now);
    const outcome = world.channel === undefined ? { state: 'refused', reason: 'x' } : { state: 'sent', reference: 'r' };
    await ledger.settleAttempt(message.id, 'chat', outcome as never, now);
    return world.channel;
  };
  const report = (_error: unknown, where: string) => void reported.push(where);
  const doors = { tenantId: 'lindemeer', clock: { now: () => now }, ledger, deliver, report };
  const morning = async (today: Day = rvbToday, projects: readonly WatchedProject[] = [watched()]) => {
    now = momentAt(today, '08:30');
    await sendMorning(projects, doors, today);
    return sent.splice(0);
  };
  const claim = (key: string, recipient: PersonId) => ledger.claimOccasions(key, recipient, [key], now);
  return { morning, reported, world, claim };
}

const toJan = (messages: readonly OutboundMessage[]) => messages.filter(({ recipient }) => recipient === jan);
const linesOf = (message: OutboundMessage | undefined) =>
  message?.content.kind === 'reminder' ? message.content.bundle.lines : [];

const confidential = (id: number): ProjectFacts => ({
  ...sample,
  actions: sample.actions.map((one) => (one.id === id ? { ...one, cells: { ...one.cells, Confidential: true } } : one)),
});

describe('a morning', () => {
  test('tells everybody at most one message, in the language of the project, under their own name', async () => {
    const sent = await start().morning();
    const names = ['Aïsha El Amrani', 'Björn Özdemir', 'Fenna de Vries-Jansen', 'Jan Bakker', "Renée d'Hont"];
    expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual(names.map(idOf).toSorted());
    expect(toJan(sent)).toMatchObject([
      {
        id: `reminder|2026-11-23|${jan}`,
        content: { kind: 'reminder', name: 'Jan Bakker', today: rvbToday },
        letter: { kind: 'reminder' },
        language: 'nl',
        insteadOf: [],
      },
    ]);
  });

  test('that runs again finds nothing left', async () => {
    const { morning } = start();
    await morning();
    expect(await morning()).toEqual([]);
  });

  test('reports a fault in the message of one person, everybody else is told', async () => {
    const { morning, reported, world } = start();
    world.broken = jan;
    expect(await morning()).toHaveLength(4);
    expect(reported).toEqual(['reminder']);
  });

  test('says nothing new to whoever was reached today; the next one does', async () => {
    const { morning } = start();
    await morning();
    const more = sample.actions.map((one) =>
      one.id === 5 ? { ...one, id: 900, cells: { ...one.cells, Title: 'Later bedacht' } } : one,
    );
    const facts = { ...sample, actions: [...sample.actions, ...more.filter(({ id }) => id === 900)] };
    expect(toJan(await morning(rvbToday, [watched({ facts })]))).toEqual([]);
    const [next] = toJan(await morning(tuesday, [watched({ facts })]));
    expect(linesOf(next).map(({ itemId }) => itemId)).toContain(900);
  });
});

describe('a message that nobody took', () => {
  test('is told the next day in the place of the first', async () => {
    const { morning, world } = start();
    world.channel = undefined;
    const [first] = toJan(await morning());
    world.channel = 'chat';
    const [again] = toJan(await morning(tuesday));
    expect(again).toMatchObject({ id: `reminder|2026-11-24|${jan}`, insteadOf: [first?.id] });
    expect(linesOf(again).map(({ itemId }) => itemId)).toEqual(
      expect.arrayContaining(linesOf(first).map(({ itemId }) => itemId)),
    );
  });

  test('of this very day is not told to be in its own place', async () => {
    const { morning, world } = start();
    world.channel = undefined;
    await morning();
    const [again] = toJan(await morning());
    expect(again?.insteadOf).toEqual([]);
  });
});

describe('a confidential item', () => {
  const lineFor = async (project: WatchedProject) =>
    linesOf(toJan(await start().morning(rvbToday, [project]))[0]).find(({ itemId }) => itemId === 5);

  test('is whole to its owner', async () => {
    expect((await lineFor(watched({ facts: confidential(5) })))?.title).not.toBe('');
  });

  test('is a number to a guest', async () => {
    const line = await lineFor(watched({ facts: confidential(5), guest: 'Jan Bakker' }));
    expect(line).toMatchObject({ title: '', isHidden: true });
  });

  test('hides from a guest nothing that is not confidential', async () => {
    expect((await lineFor(watched({ guest: 'Jan Bakker' })))?.title).not.toBe('');
  });
});

test('in two projects somebody hears of both in one message', async () => {
  const other = { ...sample, code: 'SPO' as ProjectFacts['code'] };
  const [only, ...more] = toJan(
    await start().morning(rvbToday, [
      watched(),
      { ...watched({ facts: other }), project: { ...watched().project, code: other.code, siteId: 'other' } },
    ]),
  );
  expect(more).toEqual([]);
  expect(new Set(linesOf(only).map(({ project }) => project))).toEqual(new Set(['RVB', 'SPO']));
});

test('what changed by itself goes along, to somebody with nothing else to hear too', async () => {
  const { morning, claim } = start();
  const hearer = idOf('Sjoerd Bruinsma');
  const about = { project: sample.code, list: 'Decisions', item: 6, why: 'all-done', recipient: hearer } as const;
  const key = messageId({ kind: 'automatic', ...about, etag: 'before' as ETag });
  await claim(key, hearer);
  const decisions = sample.decisions.map((one) =>
    one.id === 6
      ? {
          ...one,
          etag: 'after' as ETag,
          modifiedAt: '2026-11-20T10:00:00Z' as Moment,
          cells: { ...one.cells, ExecutionStatus: 'Done' as const },
        }
      : one,
  );
  const roster = [...rvbRoster, 'Sjoerd Bruinsma'].map((name) => ({ id: idOf(name), name, mail: '', isGuest: false }));
  const project = { ...watched({ facts: { ...sample, decisions } }), roster };
  const sent = await morning(rvbToday, [project]);
  const [told] = sent.filter(({ recipient }) => recipient === hearer);
  expect(told?.content).toMatchObject({
    kind: 'reminder',
    name: 'Sjoerd Bruinsma',
    bundle: { lines: [], changed: [{ itemId: 6 }] },
  });
  expect((await morning(tuesday, [project])).filter(({ recipient }) => recipient === hearer)).toEqual([]);
});
