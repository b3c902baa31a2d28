import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listActions } from '../../../../bot/handlers/actions/list-actions.ts';
import type { ActionFilter } from '../../../../bot/understand/command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  const rows = [
    { Owner: ref('jan'), DueDate: day('2026-12-04') },
    { Owner: ref('zoe'), DueDate: day('2026-11-20') },
    { Owner: ref('jan'), DueDate: day('2026-11-19') },
    { ExternalOwner: 'Netbeheer Midden', DueDate: day('2026-12-04') },
    { Owner: ref('jan') },
    { Owner: ref('jan'), DueDate: day('2026-11-18'), ActionStatus: 'Done' },
    { Owner: ref('zoe'), DueDate: day('2026-11-27') },
  ] as const;
  for (const row of rows) await bench.put(actionsList, row);
});
afterAll(() => bench.close());

const nextWeek = { from: day('2026-11-27'), to: day('2026-12-04') };
const person = (who: Who) => ({ kind: 'person', id: ref(who).aad, name: 'wie dan ook' }) as const;
const list = async (filter: ActionFilter, who: Who = 'jan', spoken?: Spoken) =>
  listActions({ kind: 'action.list', filter }, await bench.talk(who, spoken), { hints: [] });
const numbersIn = (texts: readonly string[]) => texts.slice(1).flatMap((text) => text.match(/\bA\d+/)?.[0] ?? []);

describe('the first due stands on top, equal days by number, no day at the end', () => {
  test.each<[string, ActionFilter, readonly string[], string]>([
    ['everything open', { kind: 'all' }, ['A3', 'A2', 'A7', 'A1', 'A4', 'A5'], '6 open acties'],
    ['mine', { kind: 'mine' }, ['A3', 'A1', 'A5'], 'Jij hebt 3 open acties'],
    ['late', { kind: 'overdue', mineOnly: false }, ['A3', 'A2'], '2 acties zijn te laat'],
    ['mine that are late', { kind: 'overdue', mineOnly: true }, ['A3'], '1 actie is te laat'],
    [
      'due in some days, both ends included',
      { kind: 'due-between', range: nextWeek, mineOnly: false },
      ['A7', 'A1', 'A4'],
      '3 acties van vr 27 november tot en met vr 4 december',
    ],
    [
      'mine that are due in some days',
      { kind: 'due-between', range: nextWeek, mineOnly: true },
      ['A1'],
      '1 actie van vr 27 november tot en met vr 4 december',
    ],
    [
      'of a person that are late',
      { kind: 'overdue', mineOnly: false, person: person('zoe') },
      ['A2'],
      'wie dan ook heeft 1 actie die te laat is',
    ],
    [
      'of an organisation in some days',
      {
        kind: 'due-between',
        range: nextWeek,
        mineOnly: false,
        person: { kind: 'organisation', name: 'Netbeheer Midden' },
      },
      ['A4'],
      'Netbeheer Midden heeft 1 actie van vr 27 november tot en met vr 4 december',
    ],
    ['of a person', { kind: 'of-person', person: person('zoe') }, ['A2', 'A7'], 'wie dan ook heeft 2 open acties'],
    [
      'of an organisation, however it is written',
      { kind: 'of-person', person: { kind: 'organisation', name: 'netbeheer midden' } },
      ['A4'],
      'netbeheer midden heeft 1 open actie',
    ],
  ])('%s', async (_, filter, numbers, title) => {
    const texts = textsOf(await list(filter));
    expect(texts[0]).toBe(title);
    expect(numbersIn(texts)).toEqual(numbers);
  });
});

test.each<[ActionFilter, string, string]>([
  [{ kind: 'mine' }, 'Jij hebt geen open acties.', 'You have no open actions.'],
  [{ kind: 'overdue', mineOnly: true }, 'Er is niets te laat.', 'Nothing is overdue.'],
  [
    { kind: 'overdue', mineOnly: false, person: { kind: 'organisation', name: 'Niemand B.V.' } },
    'Niemand B.V. heeft niets dat te laat is.',
    'Niemand B.V. has nothing overdue.',
  ],
  [
    { kind: 'due-between', range: { from: day('2027-03-01'), to: day('2027-03-05') }, mineOnly: false },
    'Er is niets aan de beurt van ma 1 maart tot en met vr 5 maart.',
    'Nothing is due from Mon 1 March up to Fri 5 March.',
  ],
  [
    { kind: 'of-person', person: { kind: 'organisation', name: 'Niemand B.V.' } },
    'Niemand B.V. heeft geen open acties.',
    'Niemand B.V. has no open actions.',
  ],
])('that there is none of %j is said in both languages', async (filter, nl, en) => {
  expect(textsOf(await list(filter, 'noelle'))[0]).toBe(nl);
  expect(textsOf(await list(filter, 'noelle', { language: 'en' }))[0]).toBe(en);
});

describe('buttons', () => {
  test.each<[ActionFilter, readonly string[]]>([
    [{ kind: 'mine' }, ['A3 afgerond', 'A1 afgerond', 'A5 afgerond', 'Open in tabblad']],
    [{ kind: 'overdue', mineOnly: true }, ['A3 afgerond', 'Open in tabblad']],
    [{ kind: 'all' }, ['Open in tabblad']],
    [{ kind: 'overdue', mineOnly: false }, ['Open in tabblad']],
    [{ kind: 'of-person', person: person('zoe') }, ['Open in tabblad']],
  ])('of %j are %j: only one’s own are finished with a press', async (filter, buttons) => {
    expect(buttonsOf(await list(filter))).toEqual(buttons);
  });
});

test('a guest finishes nothing, also not what they own', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('kees'), DueDate: day('2026-12-04') });
  const reply = await list({ kind: 'mine' }, 'kees');
  expect(numbersIn(textsOf(reply))).toEqual([`A${id}`]);
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('in a channel a late action has no name beside it', async () => {
  const late = textsOf(await list({ kind: 'overdue', mineOnly: false }, 'jan', { place: 'channel' })).join();
  expect(late).toContain('A3');
  expect(late).not.toContain('Jan Bakker');
});

test('a list that cannot be read is no empty list', async () => {
  const talk = await bench.talk('jan');
  bench.fail('GET', /\/items/, 503);
  const reply = await listActions({ kind: 'action.list', filter: { kind: 'mine' } }, talk, { hints: [] });
  bench.reset();
  expect(textsOf(reply)).toEqual([expect.stringContaining('SharePoint is druk.')]);
});
