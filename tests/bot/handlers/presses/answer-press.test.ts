import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answerPress } from '../../../../bot/handlers/presses/answer-press.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const pointing = (item: number) =>
  ({ verb: 'complete', language: 'nl', project: 'RVB' as ProjectCode, list: 'Actions', item }) as const;
const action = async (Confidential = false) => (await bench.put(actionsList, { Owner: ref('jan'), Confidential })).id;

test('the answer takes the place of its card, unless the card shows more', async () => {
  const talk = await bench.talk('jan');
  expect((await answerPress(pointing(await action()), talk)).beside).toBeUndefined();
  const kept = await answerPress({ ...pointing(await action()), keep: true }, talk);
  expect(kept.beside).toBe(true);
  expect(textsOf(kept)[0]).toMatch(/is afgerond$/);
});

test('in a channel a confidential action is answered in the presser’s own chat', async () => {
  const id = await action(true);
  const reply = await answerPress(pointing(id), await bench.talk('jan', { place: 'channel' }));
  expect(textsOf(reply)).toEqual(['Ik heb je het antwoord in je eigen chat gestuurd.']);
  expect(bench.ownChat.map(({ to, reply: own }) => [to, textsOf(own)[0]])).toEqual([['jan', `A${id} is afgerond`]]);
});

test('a press that points at no item is answered where it was pressed', async () => {
  const reply = await answerPress({ verb: 'dismiss', language: 'nl' }, await bench.talk('jan', { place: 'channel' }));
  expect(textsOf(reply)).toEqual(['Goed. Er is niets vastgelegd.']);
  expect(reply.beside).toBeUndefined();
  expect(bench.ownChat).toEqual([]);
});
