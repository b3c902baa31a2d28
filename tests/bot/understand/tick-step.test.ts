import { expect, test } from 'vitest';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt } from './bomenbuurt.ts';

const commandOf = (text: string): unknown => {
  const said = understand(text, bomenbuurt);
  return said.kind === 'command' ? said.command : said;
};
const item = { number: 8 };

test.each([
  'stap 2 van A8 is klaar',
  'vink stap 2 van A8 af',
  'zet stap 2 van actie 8 op klaar',
  'A8: stap 2 is gedaan',
  'stap nummer 2 bij A8 is afgerond',
  'mark step 2 of A8 as done',
  'tick step 2 of A8',
  'step 2 of action 8 is finished',
])('%s ticks that step', (text) => {
  expect(commandOf(text)).toEqual({ kind: 'action.step', item, number: 2, isDone: true });
});

test.each(['heropen stap 2 van A8', 'zet stap 2 van A8 weer open', 'reopen step 2 of A8', 'untick step 2 of A8'])(
  '%s takes the tick away',
  (text) => {
    expect(commandOf(text)).toEqual({ kind: 'action.step', item, number: 2, isDone: false });
  },
);

test.each([
  'stap 2 van A8 is nog niet klaar',
  'is stap 2 van A8 klaar?',
  'de laatste stap van A8 is klaar',
  'stappen 1 en 2 van A8 zijn klaar',
  'verschuif stap 2 van A8 naar vrijdag',
  'geef stap 2 van A8 aan Daan',
  'als stap 2 van A8 klaar is, bel ik',
])('%s changes nothing: the action is shown', (text) => {
  expect(commandOf(text)).toEqual({ kind: 'action.show', item });
});

test.each([
  ['actie: stap 2 van A8 nalopen, uiterlijk 4 december', 'action.add'],
  ['notitie bij A8: stap 2 is klaar', 'action.note'],
  ['A8 is klaar', 'action.complete'],
])('%s is about something else', (text, kind) => {
  const said = understand(text, bomenbuurt);
  expect(said.kind === 'command' ? said.command.kind : said.kind === 'question' && said.partial.kind).toBe(kind);
});
