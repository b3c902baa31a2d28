import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAction } from '../../../../bot/handlers/actions/add-action.ts';
import { completeAction } from '../../../../bot/handlers/actions/complete-action.ts';
import { undoLastWrite, undoRecord } from '../../../../bot/handlers/messages/undo-last-write.ts';
import { pressUndo } from '../../../../bot/handlers/presses/press-undo.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import type { ETag, ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const nothing = 'Er is niets om ongedaan te maken. Dat kan tot 24 uur na jouw laatste wijziging in dit gesprek.';

async function finished(who: Who = 'jan', spoken?: Spoken, cells: object = {}) {
  const { id } = await bench.put(actionsList, { Owner: ref('jan'), ...cells });
  const command = { kind: 'action.complete', items: [{ number: id }] } as const;
  const reply = await completeAction(command, await bench.talk(who, spoken), { hints: [] });
  return { id, reply };
}
const undo = async (who: Who = 'jan', spoken?: Spoken) => undoLastWrite(await bench.talk(who, spoken));
const statusOf = async (id: number) => (await bench.read(actionsList, id)).cells.ActionStatus;
const pointed = async (id: number) => {
  const { etag } = await bench.read(actionsList, id);
  return { verb: 'undo', language: 'nl', project: 'RVB' as ProjectCode, list: 'Actions', item: id, etag } as const;
};

describe('the last write', () => {
  test('is taken back with what stood there, once', async () => {
    const { id } = await finished();
    const reply = await undo();
    expect(textsOf(reply)[0]).toBe(`A${id} is teruggezet`);
    expect(pressesOf(reply)).toEqual([]);
    expect(await statusOf(id)).toBe('New');
    expect(textsOf(await undo())).toEqual([nothing]);
  });

  test('that added something keeps the row as cancelled, in the speaker’s name', async () => {
    const command = { kind: 'action.add', title: 'Zaal regelen', due: day('2026-12-03') } as const;
    const { summary } = await addAction(command, await bench.talk('jan'), { hints: [] });
    const id = Number(/A(\d+)/.exec(summary)?.[1]);
    expect(textsOf(await undo())[0]).toBe(`A${id} is teruggedraaid. De regel blijft staan met status Vervallen.`);
    expect((await bench.read(actionsList, id)).cells).toMatchObject({
      ActionStatus: 'Cancelled',
      ClosingNote: expect.stringContaining('Teruggedraaid door Jan Bakker'),
    });
  });

  test('of another conversation is not meant', async () => {
    await finished('jan', { place: 'channel' });
    expect(textsOf(await undo('zoe'))).toEqual([nothing]);
  });

  test('in a project that is not open any more stays', async () => {
    const { id } = await finished('noelle');
    const talk = { ...(await bench.talk('noelle')), homes: [] };
    expect(textsOf(await undoLastWrite(talk))[0]).toContain('Project RVB ken ik niet');
    expect(await statusOf(id)).toBe('Done');
  });
});

describe('one sentence about several items', () => {
  const finishAll = async (cells: readonly object[], spoken?: Spoken) => {
    const rows = await Promise.all(cells.map((one) => bench.put(actionsList, { Owner: ref('jan'), ...one })));
    const items = rows.map(({ id: number }) => ({ number }));
    await completeAction({ kind: 'action.complete', items }, await bench.talk('jan', spoken), { hints: [] });
    return rows.map(({ id }) => id);
  };
  const statuses = (ids: readonly number[]) => Promise.all(ids.map(statusOf));

  test('is taken back whole, in one answer, once', async () => {
    await finished();
    const ids = await finishAll([{}, { ActionStatus: 'Waiting' }]);
    expect(textsOf(await undo())).toEqual([
      '2 wijzigingen zijn ongedaan gemaakt',
      ...ids.map((id) => `A${id} is teruggezet.`),
    ]);
    expect(await statuses(ids)).toEqual(['New', 'Waiting']);
    expect(textsOf(await undo())).toEqual([nothing]);
  });

  test('what somebody changed since stays, and is said; what was already so is not touched', async () => {
    const [first = 0, second = 0, was = 0] = await finishAll([{}, {}, { ActionStatus: 'Done' }]);
    await bench.edit(actionsList, await bench.read(actionsList, first), { Priority: 'High' }, 'noelle');
    expect(textsOf(await undo())).toEqual([
      '1 wijziging is ongedaan gemaakt',
      `A${first} is daarna gewijzigd door Noëlle van 't Hoff. Er is niets teruggezet.`,
      `A${second} is teruggezet.`,
    ]);
    expect(await statuses([first, second, was])).toEqual(['Done', 'New', 'Done']);
  });

  test('is told to the speaker alone when one of them is confidential', async () => {
    await finishAll([{}, { Confidential: true }], { place: 'channel' });
    expect(textsOf(await undo('jan', { place: 'channel' }))).toEqual([
      'Ik heb je het antwoord in je eigen chat gestuurd.',
    ]);
  });

  test('a sentence after it is the last one', async () => {
    const ids = await finishAll([{}, {}]);
    const { id } = await finished();
    expect(textsOf(await undo())[0]).toBe(`A${id} is teruggezet`);
    expect(await statuses(ids)).toEqual(['Done', 'Done']);
  });
});

describe('a write that was followed by another', () => {
  test('of somebody else is not overwritten; that person is named', async () => {
    const { id } = await finished();
    const data = await pointed(id);
    await bench.edit(actionsList, await bench.read(actionsList, id), { Priority: 'High' }, 'noelle');
    const reply = await pressUndo(data, await bench.talk('jan'), runCommand);
    expect(textsOf(reply)).toEqual([`A${id} is daarna gewijzigd door Noëlle van 't Hoff. Er is niets teruggezet.`]);
    expect(reply.beside).toBe(true);
  });

  test('names nobody in a channel when the action is late', async () => {
    const { id } = await finished('jan', { place: 'channel' }, { DueDate: day('2026-11-16') });
    const data = await pointed(id);
    await bench.edit(actionsList, await bench.read(actionsList, id), { Priority: 'High' }, 'noelle');
    const reply = await pressUndo(data, await bench.talk('jan', { place: 'channel' }), runCommand);
    expect(textsOf(reply)[0]).toContain('gewijzigd door iemand anders');
  });

  test('of the speaker says that it is done already', async () => {
    const { id } = await finished();
    const data = await pointed(id);
    await pressUndo(data, await bench.talk('jan'), runCommand);
    expect(textsOf(await pressUndo(data, await bench.talk('jan'), runCommand))).toEqual([
      `A${id} is al teruggezet, of er is daarna iets gewijzigd.`,
    ]);
  });
});

test('somebody else’s write is not taken back by a button that was passed on', async () => {
  const { id } = await finished('jan', { place: 'channel' });
  const data = await pointed(id);
  expect(textsOf(await pressUndo(data, await bench.talk('aisha', { place: 'channel' }), runCommand))).toEqual([
    'Jan Bakker heeft dit gewijzigd. Alleen Jan Bakker kan dat ongedaan maken.',
  ]);
  expect(await statusOf(id)).toBe('Done');
});

test('a late write of somebody else is theirs, whoever that is', async () => {
  const { id } = await finished('jan', { place: 'channel' }, { DueDate: day('2026-11-16') });
  const reply = await pressUndo(await pointed(id), await bench.talk('aisha', { place: 'channel' }), runCommand);
  expect(textsOf(reply)[0]).not.toContain('Jan');
});

test('a row that is gone is said', async () => {
  const record = { project: 'RVB' as ProjectCode, list: 'Actions', item: 999, etag: '"1"' as ETag };
  expect(textsOf(await undoRecord(record, await bench.talk('jan')))[0]).toMatch(/^A999 bestaat niet/);
});

test('in a channel a confidential row is taken back in the own chat', async () => {
  const { id } = await finished('jan', { place: 'channel' }, { Confidential: true });
  const reply = await undo('jan', { place: 'channel' });
  expect(textsOf(reply)).toEqual(['Ik heb je het antwoord in je eigen chat gestuurd.']);
  expect(bench.ownChat.map(({ reply: own }) => textsOf(own)[0])).toEqual([`A${id} is teruggezet`]);
  const again = await finished('jan', undefined, { Confidential: true });
  expect(textsOf(await undo('jan'))[0]).toBe(`A${again.id} is teruggezet`);
});

test('after a day the sentence means nothing any more, the button says that it is too late', async () => {
  const { id } = await finished('zoe', undefined, { Owner: ref('zoe') });
  const data = await pointed(id);
  bench.later(24 * 60 + 1);
  expect(textsOf(await pressUndo(data, await bench.talk('zoe'), runCommand))).toEqual([
    'Ongedaan maken kan tot 24 uur na je wijziging. Zet de oude waarde zelf terug.',
  ]);
  expect(textsOf(await undo('zoe'))).toEqual([nothing]);
});
