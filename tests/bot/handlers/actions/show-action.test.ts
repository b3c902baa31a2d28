import { afterAll, beforeAll, expect, test } from 'vitest';
import { showAction } from '../../../../bot/handlers/actions/show-action.ts';
import type { ActionStatus } from '../../../../src/domain/values/vocabulary.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { buttonsOf, factsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  await bench.put(actionsList, { Owner: ref('jan'), DueDate: day('2026-12-04'), ActionStatus: 'InProgress' });
  await bench.put(actionsList, { Owner: ref('jan'), ActionStatus: 'InProgress', Confidential: true });
});
afterAll(() => bench.close());

async function show(number: number, asked?: ActionStatus | 'Owner', who: Who = 'aisha', spoken?: Spoken) {
  const command = { kind: 'action.show', item: { number }, ...(asked === undefined ? {} : { asked }) } as const;
  return showAction(command, await bench.talk(who, spoken), { hints: [] });
}

test('an action is shown with its owner, its day, its status and what can be done', async () => {
  const reply = await show(1);
  expect(textsOf(reply)).toEqual(['A1 Aannemer bellen']);
  expect(factsOf(reply)).toMatchObject({ Actiehouder: 'Jan Bakker', Status: 'In behandeling' });
  expect(buttonsOf(reply)).toContain('Afgerond');
});

test.each<[Who, Spoken | undefined, boolean]>([
  ['jan', undefined, true],
  ['aisha', undefined, true],
  ['noelle', undefined, true],
  ['zoe', undefined, false],
  ['kees', undefined, false],
  ['zoe', { place: 'channel' }, true],
])('to %s (%o) a button that would be refused is not offered', async (who, spoken, isOffered) => {
  const buttons = buttonsOf(await show(1, undefined, who, spoken));
  expect(buttons.includes('Afgerond')).toBe(isOffered);
  expect(buttons).toContain('Open in tabblad');
});

test.each<[ActionStatus, 'nl' | 'en', string]>([
  ['InProgress', 'nl', 'Ja: A1 is ‘In behandeling’.'],
  ['Done', 'nl', 'Nee: A1 is niet ‘Afgerond’ maar ‘In behandeling’. Er is niets gewijzigd.'],
  ['InProgress', 'en', 'Yes: A1 is ‘In progress’.'],
])('a question whether it is %s is answered in %s', async (asked, language, answer) => {
  expect(textsOf(await show(1, asked, 'aisha', { language }))).toEqual(['A1 Aannemer bellen', answer]);
});

test('whose it is stands on the card', async () => {
  const reply = await show(1, 'Owner');
  expect(textsOf(reply)).toEqual(['A1 Aannemer bellen']);
  expect(factsOf(reply)).toMatchObject({ Actiehouder: 'Jan Bakker' });
});

test('the state of a hidden action is not told when somebody guesses it', async () => {
  const reply = await show(2, 'InProgress', 'aisha', { place: 'channel' });
  expect(textsOf(reply)).toEqual(['A2 (vertrouwelijk)']);
  expect(factsOf(reply)).toEqual({});
});

test('a guest who may see its status hears whether the guess was right', async () => {
  expect(textsOf(await show(2, 'InProgress', 'kees'))[1]).toBe('Ja: A2 is ‘In behandeling’.');
});

test('a number that is not there is said', async () => {
  expect(textsOf(await show(99))).toEqual([
    'A99 bestaat niet of is verwijderd. Vernieuw de lijst en kies een ander nummer.',
  ]);
});
