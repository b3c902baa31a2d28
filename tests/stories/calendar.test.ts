import { afterEach, describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { occasionsDue } from '../../src/domain/reminders/occasions.ts';
import type { Day } from '../../src/domain/values/day.ts';
import { dayAt, type Moment } from '../../src/domain/values/moment.ts';
import { readFacts } from '../../src/projects/read-facts.ts';
import { projectOf } from '../../src/local/start/start-tenant.ts';
import { occasionsIn } from './read-ledger.ts';
import { numbersIn, textOf } from './read-message.ts';
import { sharePointOf } from './sharepoint.ts';
import { type Delivered, type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
afterEach(() => world.stop());

const dayOf = ({ at }: Pick<Delivered, 'at'>): Day => dayAt(at as Moment);

/** `day person: numbers` of the messages of one kind in the chats. */
const said = async (kind: string): Promise<readonly string[]> =>
  (await world.deliveries())
    .filter((one) => one.kind === kind && one.channel === 'chat')
    .map((one) => `${dayOf(one)} ${world.nameOf(one.recipient.id)}: ${numbersIn(one).join(' ')}`);

test('after a day without Spil everybody gets what was missed in one message', async () => {
  world = await startSpilWorld({ loadedAt: '2026-11-23T08:00', now: '2026-11-24T10:00' });
  const reminders = (await world.deliveries()).filter(({ kind }) => kind === 'reminder');
  // The title of A10 is a spreadsheet formula that names two cells.
  expect(reminders.map((one) => `${world.nameOf(one.recipient.id)}: ${numbersIn(one).join(' ')}`).toSorted()).toEqual([
    'Aïsha El Amrani: A25',
    'Björn Özdemir: A9 B9 A10 B2 B11',
    'Daan Kuipers: A13',
    'Fenna de Vries-Jansen: R7',
    'Inés Pereira: A11',
    'Jan Bakker: A5',
    "Renée d'Hont: A12",
  ]);
  expect(reminders.map(textOf).join()).toContain('4 werkdagen te laat (wo 18 november) is deze actie: A5');
  expect(await world.reached('mail')).toEqual(["digest Noëlle van 't Hoff"]);
});

test('what was told after the missed day is not told again', async () => {
  world = await startSpilWorld({ loadedAt: '2026-11-23T08:00', now: '2026-11-24T10:00' });
  const missed = occasionsIn(world).length;
  await world.moveTo('2026-11-24T17:59');
  expect(occasionsIn(world)).toHaveLength(missed);
  await world.moveTo('2026-11-25T08:30');
  const again = (await world.deliveries()).filter((one) => dayOf(one) === '2026-11-25');
  expect(again.flatMap(numbersIn)).not.toContain('A5');
});

describe('nothing is said', () => {
  test.each([
    ['before the quiet hours end', '2026-11-24T07:30', '2026-11-24T08:29'],
    ['after the quiet hours begin', '2026-11-24T18:00', '2026-11-25T08:29'],
    ['in a weekend', '2026-11-28T08:30', '2026-11-30T08:29'],
    ['on the first day of Christmas', '2026-12-25T08:30', '2026-12-28T08:29'],
    ['on New Year’s Day', '2027-01-01T09:00', '2027-01-04T08:29'],
    ['on King’s Day', '2027-04-27T09:00', '2027-04-27T23:00'],
    ['on the second day of Easter', '2027-03-29T09:00', '2027-03-30T08:29'],
  ])('%s', async (_, from, until) => {
    world = await startSpilWorld({ loadedAt: '2026-11-23T08:00', now: from });
    expect(await world.reached()).toEqual([]);
    await world.moveTo(until);
    expect(await world.reached()).toEqual([]);
  });
});

test('what falls on a day off is told on the working day before or after it', async () => {
  world = await startSpilWorld({ loadedAt: '2027-04-22T12:00' });
  await sharePointOf(world).edit('Actions', 20, { DueDate: '2027-04-27T00:00:00Z' });
  await world.moveTo('2027-04-29T08:30');
  const told = occasionsIn(world).filter(({ what }) => what.startsWith('RVB A20 '));
  expect(told.map(({ what, on }) => `${dayAt(on as Moment)} ${what}`)).toEqual([
    '2027-04-23 RVB A20 RM-1 -2',
    '2027-04-28 RVB A20 RM-3 0',
    '2027-04-29 RVB A20 RM-4 +1',
  ]);
});

test('the digest of a Monday that is a day off comes on Tuesday, about the same week', async () => {
  world = await startSpilWorld({ loadedAt: '2026-11-23T08:00', now: '2027-03-26T12:00' });
  const earlier = (await world.deliveries()).length;
  await world.moveTo('2027-03-30T08:29');
  expect(await world.deliveries()).toHaveLength(earlier);
  await world.moveTo('2027-03-30T08:30');
  const digest = (await world.deliveries()).slice(earlier).find(({ channel }) => channel === 'mail');
  expect(digest === undefined ? undefined : textOf(digest).split('\n').slice(1, 3)).toEqual([
    'Weekbericht Rioolvervanging Bomenbuurt (RVB), week 12',
    "Voor Noëlle van 't Hoff · stand dinsdag 30 maart 2027 · GROTIK is een voorstel tot jij het vaststelt",
  ]);
});

describe('settings of a project', () => {
  test.each([
    ['a reminder time of its own', { ReminderTime: '10:15' }, '2026-11-24T10:14', '2026-11-24T10:15'],
    ['a reminder time inside the quiet hours', { ReminderTime: '19:30' }, '2026-11-24T07:59', '2026-11-24T08:30'],
    ['quiet hours of its own', { QuietTo: '09:00' }, '2026-11-24T08:59', '2026-11-24T09:00'],
  ])('%s holds', async (_, settings, before, after) => {
    world = await startSpilWorld({ loadedAt: '2026-11-23T08:00', now: '2026-11-23T18:30' });
    await sharePointOf(world).edit('ProjectSettings', 1, settings);
    // Settings are read with the lists: the morning that follows knows them.
    await world.moveTo('2026-11-24T07:10');
    await world.moveTo(before);
    expect((await said('reminder')).filter((line) => line.includes('Jan Bakker'))).toEqual([]);
    await world.moveTo(after);
    expect((await said('reminder')).filter((line) => line.includes('Jan Bakker'))).toEqual([
      '2026-11-24 Jan Bakker: A5',
    ]);
  });
});

test('every day of a week tells exactly what the rules plan for that day', async () => {
  world = await startSpilWorld();
  const days = ['23', '24', '25', '26', '27'].map((day) => `2026-11-${day}` as Day);
  await world.local('POST', '/local/clock', { advance: 'P7D' });
  for (const day of days) {
    const told = occasionsIn(world).filter(({ on }) => dayAt(on as Moment) === day);
    expect(told.map(({ person, what }) => `${person}: ${what}`).toSorted(), day).toEqual(await planned(day));
  }
});

async function planned(day: Day): Promise<readonly string[]> {
  const all = await Promise.all(
    world.tenant.projects.map(async (place) => {
      const project = projectOf(world.tenant, place, day);
      const { graph } = world.spil();
      const facts = await readFacts(graph.openLists(project, { kind: 'app' }), project);
      const roster = await graph.roster.membersOf(project);
      if (!facts.ok || !roster.ok) throw new Error('no facts');
      return occasionsDue({
        facts: facts.value,
        calendar: createCalendar(facts.value.settings),
        from: day,
        today: day,
        roster: new Set(roster.value.map(({ id }) => id)),
      });
    }),
  );
  const letters = { Actions: 'A', Risks: 'R', Decisions: 'B', ControlMeasures: 'M' };
  return all
    .flat()
    .map(
      ({ recipient, project, list, itemId, rule, offset }) =>
        `${world.nameOf(recipient)}: ${project} ${letters[list]}${itemId} ${rule} ${offset > 0 ? '+' : ''}${offset}`,
    )
    .toSorted();
}
