import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { assignAction } from '../../../../bot/handlers/actions/assign-action.ts';
import type { OwnerMention } from '../../../../bot/understand/command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { factsOf, pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const jans = (due = '2026-12-03') => bench.put(actionsList, { Owner: ref('jan'), DueDate: day(due) });
const zoe: OwnerMention = { kind: 'person', id: ref('zoe').aad, name: 'Zo' };
async function assign(number: number, owner?: OwnerMention, spoken?: Spoken) {
  const command = { kind: 'action.assign', item: { number }, ...(owner === undefined ? {} : { owner }) } as const;
  return assignAction(command, await bench.talk('aisha', spoken), { hints: [] });
}

test('without a name the bot asks to whom, for this very action', async () => {
  const { id } = await jans();
  const reply = await assign(id);
  expect(textsOf(reply)).toContain('Wie wordt de actiehouder?');
  const command = { kind: 'action.assign', item: { number: id } };
  expect(pressesOf(reply)[0]).toMatchObject({ verb: 'answer', command, ask: { kind: 'missing-owner' }, later: [] });
  expect((await bench.read(actionsList, id)).cells.Owner).toMatchObject(ref('jan'));
});

test('somebody else gets it under the name of the roster; both hear it', async () => {
  const { id } = await jans();
  const reply = await assign(id, zoe);
  expect((await bench.read(actionsList, id)).cells.Owner).toMatchObject(ref('zoe'));
  expect(textsOf(reply)[0]).toBe(`A${id} is nu van Zoë Łukasik`);
  expect(factsOf(reply)['Actiehouder']).toBe('Zoë Łukasik');
  expect(bench.told.toSorted()).toEqual([`given zoe A${id}`, `taken jan A${id}`]);
});

test('an organisation outside gets it', async () => {
  const { id } = await jans();
  const reply = await assign(id, { kind: 'organisation', name: 'Netbeheer Midden' }, { language: 'en' });
  expect((await bench.read(actionsList, id)).cells.ExternalOwner).toBe('Netbeheer Midden');
  expect(textsOf(reply)[0]).toBe(`A${id} now belongs to Netbeheer Midden`);
});

test('in a channel nobody is named beside a late action', async () => {
  const { id } = await jans('2026-11-16');
  const reply = await assign(id, zoe, { place: 'channel' });
  expect(textsOf(reply)).toEqual([
    `A${id} heeft nu de actiehouder die je noemde`,
    'Wie het aangaat, heeft hierover bericht gekregen.',
  ]);
});

test('somebody whom no roster knows is refused by column', async () => {
  const { id } = await jans();
  const reply = await assign(id, { kind: 'person', id: ref('lotte').aad, name: 'Lotte van elders' });
  expect(textsOf(reply)[0]).toContain('Actiehouder: deze persoon zit niet in het team');
});
