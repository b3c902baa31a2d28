import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../bot/handlers/run-command.ts';
import type { Command } from '../../../bot/understand/command.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { textsOf } from '../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from './handler-bench.ts';

let bench: HandlerBench;
/** Everything is confidential: an open action of the guest, one that ended, a red risk, a decision. */
beforeAll(async () => {
  bench = await startHandlerBench();
  const mine = { Owner: ref('kees'), DueDate: day('2026-11-19'), Confidential: true };
  await bench.put(actionsList, mine);
  await bench.put(actionsList, { ...mine, ActionStatus: 'Done' });
  await bench.put(risksList, { Title: 'Kabels in de weg', Probability: 5, Impact: 5, Confidential: true });
  await bench.put(decisionsList, { Title: 'Grondaankoop gaat door.', Confidential: true });
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const textsAfter = async (command: Command, who: Who, spoken?: Spoken) =>
  textsOf(await runCommand(command, await bench.talk(who, spoken), { hints: [] }));

const range = { from: day('2026-11-16'), to: day('2026-11-20') };
const kees = { kind: 'person', id: ref('kees').aad, name: 'Kees' } as const;
const search = { text: 'grondaankoop', terms: ['grondaankoop'] };
const notHere = 'Vertrouwelijke items staan hier niet bij.';

const asked: readonly (readonly [Command, nl: string, en: string])[] = [
  [
    { kind: 'action.list', filter: { kind: 'overdue', mineOnly: false } },
    'Geen acties die te laat zijn en die ik hier mag laten zien.',
    'No overdue actions that I may show here.',
  ],
  [
    { kind: 'action.list', filter: { kind: 'due-between', range, mineOnly: false } },
    'Niets aan de beurt van ma 16 november tot en met vr 20 november dat ik hier mag laten zien.',
    'Nothing due from Mon 16 November up to Fri 20 November that I may show here.',
  ],
  [
    { kind: 'action.find', search: { text: 'aannemer', terms: ['aannemer'] } },
    'Geen actie over ‘aannemer’ die ik hier mag laten zien. Probeer een ander woord.',
    'No action about ‘aannemer’ that I may show here. Try another word.',
  ],
  [
    { kind: 'risk.list', band: 'red' },
    "Geen risico's die hieraan voldoen en die ik hier mag laten zien.",
    'No risks like that that I may show here.',
  ],
  [
    { kind: 'risk.list' },
    "Geen risico's die hieraan voldoen en die ik hier mag laten zien.",
    'No risks like that that I may show here.',
  ],
  [
    { kind: 'decision.list', level: 'ProjectTeam' },
    'Geen besluiten die hieraan voldoen en die ik hier mag laten zien.',
    'No decisions like that that I may show here.',
  ],
  [
    { kind: 'decision.find', search },
    'Geen besluit over ‘grondaankoop’ dat ik hier mag laten zien. Probeer een ander woord.',
    'No decision about ‘grondaankoop’ that I may show here. Try another word.',
  ],
];

const own: typeof asked = [
  [
    { kind: 'action.list', filter: { kind: 'mine' } },
    'Geen open acties van jou die ik hier mag laten zien.',
    'No open actions of yours that I may show here.',
  ],
  [
    { kind: 'action.list', filter: { kind: 'of-person', person: kees } },
    'Kees heeft geen open acties die ik hier mag laten zien.',
    'Kees has no open actions that I may show here.',
  ],
];

describe('a guest is not told that there is nothing where rows are left out', () => {
  test.each([...own, ...asked])('%j', async (command, nl, en) => {
    expect(await textsAfter(command, 'kees')).toEqual([nl, notHere]);
    const english = await textsAfter(command, 'kees', { language: 'en' });
    expect(english).toEqual([en, 'Confidential items are left out here.']);
  });
});

describe('nor is a channel', () => {
  const all = {
    command: { kind: 'action.list', filter: { kind: 'all' } },
    nl: 'Geen open acties die ik hier mag laten zien.',
  } as const;
  test.each([all, ...asked.map(([command, nl]) => ({ command, nl }))])('$command', async ({ command, nl }) => {
    const texts = await textsAfter(command, 'aisha', { place: 'channel' });
    expect(texts).toEqual([nl, `${notHere} Vraag ernaar in de chat met Spil.`]);
  });

  test('a guest is not sent to a chat that tells no more', async () => {
    expect(await textsAfter({ kind: 'risk.list' }, 'kees', { place: 'channel' })).toContain(notHere);
  });
});

describe('what a guest may know is answered', () => {
  test('what is open is asked of the state, which is told', async () => {
    const texts = await textsAfter({ kind: 'action.list', filter: { kind: 'all' } }, 'kees');
    expect(texts).toEqual(['1 open actie', 'A1 (vertrouwelijk) · Nieuw']);
  });

  test('all decisions are asked of nothing that is hidden', async () => {
    const texts = await textsAfter({ kind: 'decision.list' }, 'kees');
    expect(texts).toEqual(['1 besluit', 'B1 (vertrouwelijk) · Voorgesteld']);
  });
});

test('a member reads all of it in the chat', async () => {
  const texts = await textsAfter({ kind: 'action.list', filter: { kind: 'of-person', person: kees } }, 'aisha');
  expect(texts[0]).toBe('Kees heeft 1 open actie');
  expect(texts).not.toContain(notHere);
});

test('of rows that ended nothing is said: that they did, a guest may know', async () => {
  const action = await bench.read(actionsList, 1);
  await bench.edit(actionsList, action, { ActionStatus: 'Done' });
  const texts = await textsAfter({ kind: 'action.list', filter: { kind: 'mine' } }, 'kees');
  expect(texts).toEqual(['Jij hebt geen open acties.']);
  const back = await bench.read(actionsList, 1);
  await bench.edit(actionsList, back, { ActionStatus: 'New' });
});
