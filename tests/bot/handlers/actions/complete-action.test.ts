import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { completeAction } from '../../../../bot/handlers/actions/complete-action.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const jans = () => bench.put(actionsList, { Owner: ref('jan') });
async function complete(who: Who, numbers: readonly number[], note?: string, spoken?: Spoken) {
  const items = numbers.map((number) => ({ number }));
  const command = { kind: 'action.complete', items, ...(note === undefined ? {} : { note }) } as const;
  return completeAction(command, await bench.talk(who, spoken), { hints: [] });
}

test('another person’s action is finished with the note, and its owner hears it', async () => {
  const { id } = await jans();
  const reply = await complete('aisha', [id], 'zie verslag');
  expect(textsOf(reply)).toEqual([`A${id} is afgerond`, 'Jan Bakker heeft hierover bericht gekregen.']);
  expect((await bench.read(actionsList, id)).cells).toMatchObject({ ActionStatus: 'Done', ClosingNote: 'zie verslag' });
  expect(bench.told).toEqual([`completed jan A${id}`]);
});

test('what was finished can be taken back by whoever did it', async () => {
  const { id } = await jans();
  const reply = await complete('jan', [id]);
  const { etag } = await bench.read(actionsList, id);
  const undo = { verb: 'undo', language: 'nl', project: 'RVB', list: 'Actions', item: id, etag };
  expect(buttonsOf(reply)).toEqual(['Ongedaan maken']);
  expect(pressesOf(reply)).toEqual([undo]);
});

test('several actions are answered on one card, in English when asked in English', async () => {
  const [one, other] = [await jans(), await jans()];
  const reply = await complete('jan', [one.id, other.id], undefined, { language: 'en' });
  expect(textsOf(reply)).toEqual(['2 actions were changed', `A${one.id} is done`, `A${other.id} is done`]);
});
