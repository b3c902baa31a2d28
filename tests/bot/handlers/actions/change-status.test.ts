import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  cancelAction,
  noteAction,
  reopenAction,
  setPriority,
  startAction,
  waitAction,
} from '../../../../bot/handlers/actions/change-status.ts';
import type { ActionStatus } from '../../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const given = { hints: [] };
const action = async (ActionStatus: ActionStatus) =>
  (await bench.put(actionsList, { Owner: ref('jan'), ActionStatus })).id;
const cellsOf = async (id: number) => (await bench.read(actionsList, id)).cells;

describe('opening again', () => {
  test.each([undefined, '  '])('asks why when the reason is %j', async (reason) => {
    const number = await action('Done');
    const command = { kind: 'action.reopen', item: { number }, ...(reason === undefined ? {} : { reason }) } as const;
    const reply = await reopenAction(command, await bench.talk('jan'), given);
    expect(textsOf(reply)).toContain('Waarom? Een korte reden is genoeg.');
    expect(pressesOf(reply)[0]).toMatchObject({ command, ask: { kind: 'missing-reason' }, later: [] });
    expect((await cellsOf(number)).ActionStatus).toBe('Done');
  });

  test('goes on with what was done, under the trimmed reason', async () => {
    const number = await action('Done');
    const command = { kind: 'action.reopen', item: { number }, reason: ' de tekening klopt niet ' } as const;
    const reply = await reopenAction(command, await bench.talk('jan'), given);
    expect(textsOf(reply)[0]).toBe(`A${number} is heropend`);
    const { ActionStatus, ProgressNotes } = await cellsOf(number);
    expect(ActionStatus).toBe('InProgress');
    expect(ProgressNotes).toMatch(/de tekening klopt niet$/);
  });
});

test('an action is started', async () => {
  const number = await action('New');
  const reply = await startAction({ kind: 'action.start', item: { number } }, await bench.talk('jan'), given);
  expect(textsOf(reply)[0]).toBe(`A${number} is in behandeling`);
  expect((await cellsOf(number)).ActionStatus).toBe('InProgress');
});

test('an action waits on others, with the note', async () => {
  const number = await action('InProgress');
  const command = { kind: 'action.wait', item: { number }, note: 'geen kraan' } as const;
  const reply = await waitAction(command, await bench.talk('jan'), given);
  expect(textsOf(reply)[0]).toBe(`A${number} wacht op derden`);
  const { ActionStatus, ProgressNotes } = await cellsOf(number);
  expect([ActionStatus, ProgressNotes]).toEqual(['Waiting', expect.stringContaining('geen kraan')]);
});

describe('cancelling', () => {
  test.each([undefined, ' '])('asks why when the reason is %j', async (reason) => {
    const number = await action('New');
    const command = { kind: 'action.cancel', item: { number }, ...(reason === undefined ? {} : { reason }) } as const;
    const reply = await cancelAction(command, await bench.talk('jan'), given);
    expect(pressesOf(reply)[0]).toMatchObject({ command, ask: { kind: 'missing-reason' } });
    expect((await cellsOf(number)).ActionStatus).toBe('New');
  });

  test('keeps the row with the reason', async () => {
    const number = await action('New');
    const command = { kind: 'action.cancel', item: { number }, reason: ' dubbel ' } as const;
    const reply = await cancelAction(command, await bench.talk('jan'), given);
    expect(textsOf(reply)[0]).toBe(`A${number} is vervallen`);
    expect(await cellsOf(number)).toMatchObject({ ActionStatus: 'Cancelled', ClosingNote: 'dubbel' });
  });
});

test.each([
  ['nl', 'heeft nu prioriteit hoog'],
  ['en', 'now has priority high'],
] as const)('the priority is said in %s', async (language, said) => {
  const number = await action('New');
  const command = { kind: 'action.setPriority', item: { number }, priority: 'High' } as const;
  const reply = await setPriority(command, await bench.talk('jan', { language }), given);
  expect(textsOf(reply)[0]).toBe(`A${number} ${said}`);
  expect((await cellsOf(number)).Priority).toBe('High');
});

test('a note stands under the progress in the speaker’s name', async () => {
  const number = await action('New');
  const command = { kind: 'action.note', item: { number }, note: 'schema op 30-11' } as const;
  const reply = await noteAction(command, await bench.talk('jan'), given);
  expect(textsOf(reply)[0]).toBe(`De notitie staat bij A${number}`);
  expect((await cellsOf(number)).ProgressNotes).toMatch(/Jan Bakker\] schema op 30-11$/);
});
