import { describe, expect, test } from 'vitest';
import { answer } from '../../../bot/understand/answer.ts';
import type { TypedAnswer } from '../../../bot/understand/answers/typed-answer.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { bomenbuurt, person } from './bomenbuurt.ts';

/** What a text answers to the question that a sentence leaves. */
function answered(sentence: string, typed: string): TypedAnswer | undefined {
  const said = understand(sentence, bomenbuurt);
  if (said.kind !== 'question') throw new Error('Nothing is asked');
  return answer(typed, { ask: said.ask, command: said.partial }, bomenbuurt);
}

const given = (slots: object) => ({ kind: 'given', given: slots });
const whichJan = 'actie: Jan belt de aannemer voor vrijdag';
const noDay = 'actie: de aannemer bellen';
const isContent = 'actie 3 dec bewonersavond voorbereiden';
const decision = 'besluit: we stoppen met nachtwerk';

describe('who', () => {
  test.each([
    ['Bakker', 'Jan Bakker'],
    ['Jan de Groot', 'Jan de Groot'],
    ['het is de Groot.', 'Jan de Groot'],
    ['nee, Daan', 'Daan Kuipers'],
    ['de eerste', 'Jan Bakker'],
    ['the second one', 'Jan de Groot'],
    ['ik', 'Aïsha El Amrani'],
  ])('%s is %s', (typed, name) => {
    expect(answered(whichJan, typed)).toEqual(given({ person: person(name).id }));
  });

  test('an action may go without', () => {
    expect(answered(whichJan, 'niemand')).toEqual(given({ skip: true }));
    expect(answer('niemand', { ask: { kind: 'missing-owner' } }, bomenbuurt)).toBeUndefined();
  });

  test('a misspelt name is asked closer', () => {
    expect(answered(whichJan, 'Özdemier')).toMatchObject({
      kind: 'doubt',
      doubt: { kind: 'unknown-person', candidates: [{ name: 'Björn Özdemir' }] },
    });
  });

  test('an organisation', () => {
    expect(answer('Netbeheer Midden', { ask: { kind: 'missing-owner' } }, bomenbuurt)).toEqual(
      given({ organisation: 'Netbeheer Midden' }),
    );
  });

  test.each(['ja', 'geen idee', 'wie zijn dat?', 'Bakker belt morgen terug'])('%s is nobody', (typed) => {
    expect(answered(whichJan, typed)).toBeUndefined();
  });
});

describe('when', () => {
  test.each([
    ['donderdag', '2026-11-26'],
    ['vr', '2026-11-27'],
    ['doe maar 3 december', '2026-12-03'],
    ['maak er vrijdag van.', '2026-11-27'],
    ['make it Friday', '2026-11-27'],
    ['over twee weken', '2026-12-07'],
  ])('%s is %s', (typed, day) => {
    expect(answered(noDay, typed)).toEqual(given({ day }));
  });

  test('yes takes the day that was proposed, not the one that may be part of the text', () => {
    expect(answered('move A7 to 12/3', 'yes')).toBeUndefined();
    expect(answered(isContent, 'ja')).toBeUndefined();
    expect(answered(isContent, '3 dec')).toEqual(given({ day: '2026-12-03' }));
    const ask = {
      kind: 'confirm-day',
      slot: 'due',
      text: '3 dec',
      day: bomenbuurt.today,
      why: 'maybe-content',
    } as const;
    expect(answer('hoort bij de tekst', { ask }, bomenbuurt)).toEqual(given({ skip: true }));
    expect(answer('ja', { ask }, bomenbuurt)).toBeUndefined();
  });

  test('a date with two readings is asked closer, and the first may be chosen', () => {
    expect(answered('action: call the contractor', '3/4')).toMatchObject({ kind: 'doubt' });
    expect(answered('move A7 to 12/3', 'the first')).toMatchObject(given({ day: '2027-03-12' }));
  });

  test.each(['gisteren'])('%s is asked again', (typed) => {
    expect(answered(noDay, typed)).toMatchObject({ kind: 'doubt', doubt: { kind: 'missing-day', word: typed } });
  });

  test.each(['vrijdag is de aannemer er niet', 'vrijdag of maandag', 'ja', 'wanneer kan het?'])(
    '%s is no day',
    (typed) => {
      expect(answered(noDay, typed)).toBeUndefined();
    },
  );
});

describe('which', () => {
  const which = {
    kind: 'which-item',
    list: 'A',
    candidates: [
      { list: 'A', number: 7, title: 'Kapvergunning indienen' },
      { list: 'A', number: 12, title: 'Offerte checken' },
    ],
  } as const;

  test.each([
    ['A12', 12],
    ['12', 12],
    ['actie 7', 7],
    ['de eerste', 7],
    ['offerte', 12],
  ])('%s is %i', (typed, number) => {
    expect(answer(typed, { ask: which }, bomenbuurt)).toEqual(given({ number }));
  });

  test.each(['R12', 'A12 en A7', 'checken indienen', 'in'])('%s is none', (typed) => {
    expect(answer(typed, { ask: which }, bomenbuurt)).toBeUndefined();
  });

  test('a list is chosen by name or letter', () => {
    const ask = { kind: 'which-list', numbers: [10], candidates: ['A', 'R'] } as const;
    expect(answer("risico's", { ask }, bomenbuurt)).toEqual(given({ text: 'R' }));
    expect(answer('a', { ask }, bomenbuurt)).toEqual(given({ text: 'A' }));
    expect(answer('besluiten', { ask }, bomenbuurt)).toBeUndefined();
  });
});

describe('what and why', () => {
  test('a reason is taken as it was typed, also when it says that nothing is needed', () => {
    expect(answered('verwijder actie 17', 'Omdat het dubbel is')).toEqual(given({ text: 'het dubbel is' }));
    expect(answered('verwijder actie 17', 'niet meer nodig')).toEqual(given({ text: 'niet meer nodig' }));
    expect(answered('verwijder actie 17', 'ja')).toBeUndefined();
  });

  test('a title fits its column', () => {
    expect(answered('actie: voor vrijdag', 'Zaal regelen')).toEqual(given({ text: 'Zaal regelen' }));
    expect(answered('actie: voor vrijdag', 'x'.repeat(256))).toBeUndefined();
  });

  test('a decision is not complete without both of what it lacks', () => {
    expect(answered(decision, 'stuurgroep, want het is goedkoper')).toEqual(
      given({ level: 'SteeringGroup', rationale: 'het is goedkoper' }),
    );
    expect(answered(decision, 'stuurgroep')).toBeUndefined();
  });
});

describe('who decided', () => {
  const ask = { kind: 'decision-details', missing: ['level'] } as const;
  const whoDecided = (typed: string) => answer(typed, { ask }, bomenbuurt);

  test.each([
    ['stuurgroep', 'SteeringGroup'],
    ['de stuurgroep.', 'SteeringGroup'],
    ['Het is besloten door het college', 'Executive'],
    ['Nee, in de stuurgroep!', 'SteeringGroup'],
    ['by the steering group', 'SteeringGroup'],
    ['stuurgroep, want de raad wil het', 'SteeringGroup'],
  ])('%s is %s', (typed, level) => {
    expect(whoDecided(typed)).toEqual(given({ level }));
  });

  test.each([
    'besluit: de stuurgroep komt elke maand bijeen, want het loopt uit',
    'ter besluitvorming: we vragen de raad om geld',
    'we bellen de stuurgroep',
    'want de stuurgroep wil het',
  ])('a sentence in which a body occurs names none: %s', (typed) => {
    expect(whoDecided(typed)).toBeUndefined();
  });
});

describe('yes and no', () => {
  const offer = { ask: { kind: 'offer', as: 'action' } } as const;

  test.each(['ja', 'Ja graag!', 'doe maar', 'yes please', 'OK.'])('%s agrees', (typed) => {
    expect(answer(typed, offer, bomenbuurt)).toEqual(given({}));
  });

  test.each(['nee', 'nee laat maar', 'laat maar zitten', 'Never mind.', 'no thanks', 'niet nodig'])(
    '%s takes the question back',
    (typed) => {
      expect(answer(typed, offer, bomenbuurt)).toEqual({ kind: 'taken-back' });
    },
  );

  test('nothing was decided yet', () => {
    const ask = { kind: 'confirm-day', slot: 'decidedOn', text: '', day: bomenbuurt.today, why: 'said-today' } as const;
    expect(answer('nee, nog niet', { ask }, bomenbuurt)).toEqual(given({ skip: true }));
    expect(answer('ja', { ask }, bomenbuurt)).toEqual(given({ day: bomenbuurt.today }));
  });
});
