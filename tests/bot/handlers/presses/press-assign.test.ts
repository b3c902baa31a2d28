import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pressAssign } from '../../../../bot/handlers/presses/press-assign.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const pointed = { verb: 'assign', language: 'nl', project: 'RVB' as ProjectCode, list: 'Actions' } as const;
const press = async (item: number, to?: Who, keep?: true, who: Who = 'aisha') =>
  pressAssign(
    { ...pointed, item, ...(to === undefined ? {} : { person: ref(to).aad }), ...(keep === undefined ? {} : { keep }) },
    await bench.talk(who),
    runCommand,
  );

test('the action of a card goes to the chosen member under the name of the roster', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  expect(textsOf(await press(id, 'zoe'))[0]).toBe(`A${id} is nu van Zoë Łukasik`);
  expect((await bench.read(actionsList, id)).cells.Owner).toMatchObject(ref('zoe'));
});

test('without a choice the members are asked about, and the answer may take the place of the question', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  const reply = await press(id, undefined, true);
  expect(textsOf(reply)).toEqual([`A${id} Aannemer bellen`, 'Wie wordt de actiehouder?']);
  const shown = { person: ref('jan').aad };
  expect(pressesOf(reply)).toEqual([{ ...pointed, item: id, asked: expect.any(String), shown }]);
  expect(JSON.stringify(reply.card)).toContain('Jan Bakker');
});

test('whoever may not touch the action is told so at once, not after choosing somebody', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  expect(textsOf(await press(id, undefined, undefined, 'kees'))[0]).toMatch(/^Gasten en bezoekers mogen lezen/);
  expect(textsOf(await press(id, undefined, undefined, 'zoe'))[0]).toMatch(/^Dit is van Jan Bakker/);
});

test('somebody who is no member cannot be chosen, whatever comes back from the card', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  expect(textsOf(await press(id, 'lotte'))[1]).toBe('Wie wordt de actiehouder?');
  expect((await bench.read(actionsList, id)).cells.Owner).toMatchObject(ref('jan'));
});

test('whoever it was given to since is not overwritten by a choice beside the former owner', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan') });
  await bench.edit(actionsList, await bench.read(actionsList, id), { Owner: ref('noelle') }, 'noelle');
  const beside = (shown: object) =>
    bench
      .talk('aisha')
      .then((talk) => pressAssign({ ...pointed, item: id, person: ref('zoe').aad, shown }, talk, runCommand));
  expect(textsOf(await beside({ person: ref('jan').aad }))[0]).toContain('intussen gewijzigd door Noëlle');
  expect(textsOf(await beside({}))[0]).toContain('intussen gewijzigd door Noëlle');
  expect(textsOf(await beside({ person: ref('noelle').aad, organisation: 'Netbeheer' }))[0]).toContain('intussen');
  expect((await bench.read(actionsList, id)).cells.Owner).toMatchObject(ref('noelle'));
  expect(textsOf(await beside({ person: ref('noelle').aad }))[0]).toContain('is nu van Zoë');
});

test('in a channel the card of a late action does not carry whose it is', async () => {
  const { id } = await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-11-16') });
  const reply = await pressAssign(
    { ...pointed, item: id },
    await bench.talk('aisha', { place: 'channel' }),
    runCommand,
  );
  expect(pressesOf(reply)).toEqual([{ ...pointed, item: id, asked: expect.any(String) }]);
});

test('a row that is gone is said', async () => {
  expect(textsOf(await press(999, 'zoe'))[0]).toMatch(/^A999 bestaat niet/);
});
