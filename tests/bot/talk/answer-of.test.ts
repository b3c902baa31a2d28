import { describe, expect, test } from 'vitest';
import type { DataOf } from '../../../bot/cards/data/card-data.ts';
import { answerOf } from '../../../bot/talk/answer-of.ts';
import type { Asks } from '../../../bot/talk/open-questions.ts';
import type { Command } from '../../../bot/understand/command.ts';
import type { Question } from '../../../bot/understand/question.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { bomenbuurt, person } from '../understand/bomenbuurt.ts';

const typed = (text: string, asks: Asks) =>
  answerOf(text, { id: 'q1', asks, words: '', place: 'channel' }, understand(text, bomenbuurt), bomenbuurt);

const asking = (command: Command, ask: Question): DataOf<'answer'> => ({
  verb: 'answer',
  language: 'nl',
  asked: 'q1',
  command,
  ask,
  later: [],
});
const add: Command = { kind: 'action.add', title: 'Zandzakken bestellen' };
const when = asking(add, { kind: 'missing-day', slot: 'due' });
const why = asking({ kind: 'action.cancel', item: { number: 17 } }, { kind: 'missing-reason' });
const pointed = { language: 'nl', asked: 'q1', project: projectCode('RVB'), list: 'Actions', item: 20 } as const;

test('a typed answer is the data of the button that says the same', () => {
  expect(typed('vrijdag', when)).toEqual({ kind: 'press', data: { ...when, day: '2026-11-27' } });
  expect(typed('naar 3 december', { verb: 'postpone', ...pointed })).toMatchObject({
    kind: 'press',
    data: { verb: 'postpone', item: 20, day: '2026-12-03' },
  });
  expect(typed('aan Daan', { verb: 'assign', ...pointed })).toMatchObject({
    kind: 'press',
    data: { verb: 'assign', person: person('Daan Kuipers').id },
  });
});

test('no is the button that takes the question back', () => {
  expect(typed('nee laat maar', when)).toEqual({
    kind: 'press',
    data: { verb: 'dismiss', language: 'nl', asked: 'q1' },
  });
});

test('a half answer asks closer, unless a button of an item asked', () => {
  expect(typed('3 april', when)).toMatchObject({ kind: 'doubt', doubt: { kind: 'confirm-day' } });
  expect(typed('3 april', { verb: 'postpone', ...pointed })).toEqual({ kind: 'unclear' });
});

test.each(['A12 is klaar', 'wat staat er open?', 'actie: Daan belt vrijdag', 'ongedaan maken', 'besluit: we stoppen'])(
  '%s is an order of its own',
  (text) => {
    expect(typed(text, when)).toEqual({ kind: 'other' });
    expect(typed(text, why)).toEqual({ kind: 'other' });
  },
);

test('a second decision is an order of its own, also when the first one waits for its body', () => {
  const body = asking({ kind: 'decision.add', title: 'We stoppen' }, { kind: 'decision-details', missing: ['level'] });
  expect(typed('besluit: de stuurgroep komt elke maand, want het loopt uit', body)).toEqual({ kind: 'other' });
  expect(typed('stuurgroep', body)).toMatchObject({ kind: 'press', data: { level: 'SteeringGroup' } });
});

test('an order that gives something to an organisation is no name of one', () => {
  const whom = asking(
    { kind: 'action.assign', item: { number: 25 } },
    {
      kind: 'unknown-person',
      slot: 'owner',
      text: 'Lotte Pruis',
      candidates: [],
      mayBeOrganisation: true,
    },
  );
  expect(typed('geef actie 13 aan Netbeheer Midden', whom)).toEqual({ kind: 'other' });
  expect(typed('Netbeheer Midden', whom)).toMatchObject({ kind: 'press', data: { organisation: 'Netbeheer Midden' } });
  expect(typed('aan Daan', whom)).toMatchObject({ kind: 'press', data: { person: person('Daan Kuipers').id } });
});

test.each(['dubbel met A12', 'omdat A12 klaar is', 'we moeten het opnieuw doen'])('%s is a reason', (text) => {
  expect(typed(text, why)).toMatchObject({ kind: 'press', data: { verb: 'answer' } });
});

test.each(['tja', 'ja', 'morgen of overmorgen'])('%s is unclear as a date', (text) => {
  expect(typed(text, when)).toEqual({ kind: 'unclear' });
});

describe('which project', () => {
  const offer = (code: string, name: string) => ({
    code,
    name,
    data: { verb: 'run' as const, language: 'nl' as const, asked: 'q1', project: projectCode(code), command: add },
  });
  const offers = [offer('RVB', 'Rioolvervanging Bomenbuurt'), offer('SPO', 'Speelplekken Bomenbuurt')];

  test.each([
    ['spo', 'SPO'],
    ['Speelplekken', 'SPO'],
    ['rioolvervanging.', 'RVB'],
  ])('%s is %s', (text, project) => {
    expect(typed(text, offers)).toMatchObject({ kind: 'press', data: { verb: 'run', project } });
  });

  test('a name of two projects is none', () => {
    expect(typed('Bomenbuurt', offers)).toEqual({ kind: 'unclear' });
  });

  test('an order of its own and no', () => {
    expect(typed('A12 is klaar', offers)).toEqual({ kind: 'other' });
    expect(typed('laat maar', offers)).toMatchObject({ data: { verb: 'dismiss', asked: 'q1' } });
  });
});
