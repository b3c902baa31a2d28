import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAction } from '../../../../bot/handlers/actions/add-action.ts';
import type { Given } from '../../../../bot/handlers/command-handler.ts';
import type { Reply } from '../../../../bot/turn.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, factsOf, pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type Command = Parameters<typeof addAction>[0];
const due = day('2026-12-03');
const given: Given = { hints: [] };
const jan = { kind: 'person', id: ref('jan').aad, name: 'Jan' } as const;

const add = async (said: Partial<Command>, who: Who = 'aisha', more = given, spoken?: Spoken) =>
  addAction({ kind: 'action.add', title: 'Zaal regelen', ...said }, await bench.talk(who, spoken), more);

/** The row behind the answer. */
const rowOf = async (reply: Reply) => bench.read(actionsList, Number(/A(\d+)/.exec(reply.summary)?.[1]));

describe('without a date', () => {
  test('the question proposes a working week from now and carries what was said', async () => {
    const reply = await add({});
    expect(textsOf(reply)).toContain('Welke datum?');
    expect(pressesOf(reply)[0]).toMatchObject({
      verb: 'answer',
      project: 'RVB',
      command: { kind: 'action.add', title: 'Zaal regelen' },
      ask: { kind: 'missing-day', slot: 'due', proposal: '2026-11-30' },
      later: [],
    });
  });

  test('whoever may not add anything is told so at once', async () => {
    const reply = await add({}, 'kees');
    expect(textsOf(reply)).toEqual(['Gasten en bezoekers mogen lezen, niet wijzigen. Vraag een projectlid.']);
    expect(reply.beside).toBe(true);
  });
});

describe('with a date', () => {
  test('the action is written as the bot’s, and repeated in full', async () => {
    const reply = await add({ due, priority: 'High' });
    const { id, cells } = await rowOf(reply);
    expect(cells).toMatchObject({ Title: 'Zaal regelen', DueDate: due, Priority: 'High', SourceType: 'Bot' });
    expect(cells).not.toHaveProperty('Owner');
    expect(cells).not.toHaveProperty('ExternalOwner');
    expect(textsOf(reply)).toEqual([`A${id} is toegevoegd`]);
    expect(factsOf(reply)).toMatchObject({ Streefdatum: 'donderdag 3 december 2026', Prioriteit: 'Hoog' });
    expect(buttonsOf(reply)).toEqual(['Ongedaan maken']);
  });

  test('the owner stands there under the name of the roster, and hears it', async () => {
    const reply = await add({ due, owner: jan });
    const { id, cells } = await rowOf(reply);
    expect(cells.Owner).toMatchObject(ref('jan'));
    expect(cells.Priority).toBe('Normal');
    expect(bench.told).toEqual([`given jan A${id}`]);
  });

  test('somebody who is on no roster is refused by column, and nothing is added', async () => {
    const owner = { kind: 'person', id: ref('lotte').aad, name: 'Lotte van elders' } as const;
    const reply = await add({ due, owner });
    expect(textsOf(reply)).toEqual([
      'Actiehouder: deze persoon zit niet in het team van dit project. Kies een teamlid.',
    ]);
    expect(bench.told).toEqual([]);
  });

  test('an organisation owns it from outside', async () => {
    const { cells } = await rowOf(await add({ due, owner: { kind: 'organisation', name: 'Netbeheer Midden' } }));
    expect(cells).toMatchObject({ ExternalOwner: 'Netbeheer Midden' });
    expect(cells).not.toHaveProperty('Owner');
  });

  test('the same message adds one action', async () => {
    const same = { activityId: 'said once' };
    const [first, second] = [await add({ due }, 'aisha', given, same), await add({ due }, 'aisha', given, same)];
    expect((await rowOf(second)).id).toBe((await rowOf(first)).id);
  });

  test('a rule that refuses is said, in the language of the question', async () => {
    const reply = await add({ due: day('1999-12-31') }, 'aisha', given, { language: 'en' });
    expect(textsOf(reply)[0]).toContain('Due date');
    expect(reply.beside).toBe(true);
  });
});

test('what looks alike is named, without a second full stop; other hints are not about the action', async () => {
  const reply = await add({ due }, 'aisha', {
    hints: [
      { kind: 'similar', item: { list: 'A', number: 21, title: 'Zaal reserveren.' } },
      { kind: 'day-off', day: due } as never,
    ],
  });
  expect(textsOf(reply).slice(1)).toEqual(['Lijkt op A21 Zaal reserveren.']);
});

test('a project that is not open takes nothing', async () => {
  const reply = await add({ due }, 'aisha', { hints: [], project: projectCode('XYZ') });
  expect(textsOf(reply)).toEqual(['Project XYZ ken ik niet, of je hebt er geen toegang toe.']);
});
