import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postponeAction } from '../../../../bot/handlers/actions/postpone-action.ts';
import type { PostponeTo } from '../../../../bot/understand/command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type Command = Parameters<typeof postponeAction>[0];
const december: PostponeTo = { kind: 'day', day: day('2026-12-10') };
const aWeek: PostponeTo = { kind: 'shift', amount: 1, unit: 'week' };

const action = async (who: Who, due: string) =>
  (await bench.put(actionsList, { Owner: ref(who), DueDate: day(due) })).id;
const dueOf = async (id: number) => (await bench.read(actionsList, id)).cells.DueDate;
const run = async (command: Omit<Command, 'kind'>, who: Who = 'jan', spoken?: Spoken) =>
  postponeAction({ kind: 'action.postpone', ...command }, await bench.talk(who, spoken), { hints: [] });
const items = (...numbers: readonly number[]) =>
  ({ kind: 'items', items: numbers.map((number) => ({ number })) }) as const;

describe('named actions', () => {
  test('without a date the bot asks for one', async () => {
    const id = await action('jan', '2026-11-27');
    const reply = await run({ target: items(id), reason: 'wacht op offerte' });
    expect(textsOf(reply)).toContain('Welke datum?');
    const command = { kind: 'action.postpone', target: items(id), reason: 'wacht op offerte' };
    expect(pressesOf(reply)[0]).toMatchObject({ command, ask: { kind: 'missing-day', slot: 'to' }, later: [] });
    expect(await dueOf(id)).toBe('2026-11-27');
  });

  test.each([
    ['nl', 'is verschoven naar donderdag 10 december 2026'],
    ['en', 'was moved to Thursday 10 December 2026'],
  ] as const)('one moves to the day that was said, in %s', async (language, said) => {
    const id = await action('jan', '2026-11-27');
    const reply = await run({ target: items(id), to: december }, 'jan', { language });
    expect(textsOf(reply)[0]).toBe(`A${id} ${said}`);
    expect(await dueOf(id)).toBe('2026-12-10');
  });

  test('the reason stands under the progress; the owner hears it when somebody else did it', async () => {
    const id = await action('jan', '2026-11-27');
    await run({ target: items(id), to: december, reason: 'wacht op offerte' }, 'aisha');
    expect((await bench.read(actionsList, id)).cells.ProgressNotes).toContain('wacht op offerte');
    expect(bench.told).toEqual([`postponed jan A${id}`]);
  });

  test('several move by as much as was said', async () => {
    const [one, other] = [await action('jan', '2026-11-27'), await action('jan', '2026-12-01')];
    const reply = await run({ target: items(one, other), to: aWeek });
    expect([await dueOf(one), await dueOf(other)]).toEqual(['2026-12-04', '2026-12-08']);
    expect(textsOf(reply)[0]).toBe('2 acties zijn gewijzigd');
  });

  test('of a confidential one no date is told in a channel', async () => {
    const { id } = await bench.put(actionsList, { DueDate: day('2026-11-27'), Confidential: true });
    const reply = await run({ target: items(id), to: december }, 'aisha', { place: 'channel' });
    expect(JSON.stringify(reply.card)).not.toContain('december');
    expect(await dueOf(id)).toBe('2026-12-10');
  });
});

describe('the speaker’s own actions', () => {
  const range = { from: day('2027-02-01'), to: day('2027-02-05') };

  test('of some days move; those of other days and other people stay', async () => {
    const [mine, later, theirs] = [
      await action('zoe', '2027-02-02'),
      await action('zoe', '2027-02-08'),
      await action('jan', '2027-02-02'),
    ];
    const reply = await run({ target: { kind: 'mine', range }, to: aWeek }, 'zoe');
    expect(textsOf(reply)[0]).toBe(`A${mine} is verschoven naar dinsdag 9 februari 2027`);
    expect([await dueOf(mine), await dueOf(later), await dueOf(theirs)]).toEqual([
      '2027-02-09',
      '2027-02-08',
      '2027-02-02',
    ]);
  });

  test('all of them move when no days were said', async () => {
    const [one, other] = [await action('aisha', '2026-12-01'), await action('aisha', '2026-12-02')];
    const reply = await run({ target: { kind: 'mine' }, to: aWeek }, 'aisha');
    expect(textsOf(reply)[0]).toMatch(/^\d acties zijn gewijzigd$/);
    expect([await dueOf(one), await dueOf(other)]).toEqual(['2026-12-08', '2026-12-09']);
  });

  test('that there are none is said, with the days', async () => {
    expect(textsOf(await run({ target: { kind: 'mine' }, to: aWeek }, 'noelle'))).toEqual([
      'Jij hebt geen open acties.',
    ]);
    expect(textsOf(await run({ target: { kind: 'mine', range }, to: aWeek }, 'noelle'))).toEqual([
      'Er is niets aan de beurt van ma 1 februari tot en met vr 5 februari.',
    ]);
  });
});
