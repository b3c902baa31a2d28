import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressDismiss, pressLeave } from '../../../../bot/handlers/presses/press-leave.ts';
import { pressRun } from '../../../../bot/handlers/presses/press-run.ts';
import { textCard } from '../../../../bot/cards/text-card.ts';
import type { Given, RunCommand } from '../../../../bot/handlers/command-handler.ts';
import type { Command } from '../../../../bot/understand/command.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const note: Command = { kind: 'action.note', item: { number: 1 }, note: 'hoi' };
const ran: { command: Command; given: Given }[] = [];
const run: RunCommand = async (command, _talk, given) => {
  ran.push({ command, given });
  return textCard('gedaan');
};

test('the command of a button is carried out in the project that the button names', async () => {
  const project = 'RVB' as ProjectCode;
  const reply = await pressRun({ verb: 'run', language: 'nl', command: note, project }, await bench.talk('jan'), run);
  expect(textsOf(reply)).toEqual(['gedaan']);
  expect(ran.splice(0)).toEqual([{ command: note, given: { hints: [], project } }]);
});

test('pressed again, what would add up is not done twice', async () => {
  const data = { verb: 'run', language: 'nl', command: note } as const;
  const card = { activityId: 'one card' };
  await pressRun(data, await bench.talk('jan', card), run);
  const again = await pressRun(data, await bench.talk('jan', card), run);
  expect(textsOf(again)).toEqual(['Dit was al gedaan. Er is niets opnieuw gewijzigd.']);
  expect(ran.splice(0)).toEqual([{ command: note, given: { hints: [] } }]);
});

test('leaving things as they are and taking a question back are said, in both languages', async () => {
  const [nl, en] = [await bench.talk('jan'), await bench.talk('jan', { language: 'en' })];
  const item = { language: 'nl', project: 'RVB' as ProjectCode, list: 'Actions', item: 1 } as const;
  expect(textsOf(await pressLeave({ verb: 'leave', ...item }, nl, run))).toEqual(['Goed. Er verandert niets.']);
  expect(textsOf(await pressLeave({ verb: 'leave', ...item }, en, run))[0]).not.toContain('Goed');
  const dismissed = await pressDismiss({ verb: 'dismiss', language: 'nl' }, nl, run);
  expect(textsOf(dismissed)).toEqual(['Goed. Er is niets vastgelegd.']);
});
