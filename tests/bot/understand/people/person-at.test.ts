import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../bot/understand/context.ts';
import { personAt } from '../../../../bot/understand/people/person-at.ts';
import { prepare } from '../../../../bot/understand/text/prepare.ts';
import { personId } from '../../../../src/domain/values/person.ts';
import { bomenbuurt, person } from '../bomenbuurt.ts';

const bakker = person('Jan Bakker');
const groot = person('Jan de Groot');
const found = (text: string, ...mentions: readonly Mention[]) =>
  personAt(prepare(text, { ...bomenbuurt, mentions }), 0)?.match;

describe('who stands at a place in a sentence', () => {
  test('a mention is whom Teams means, also when it is cut to a name that two people have', () => {
    expect(found('Jan belt', { text: 'Jan', id: groot.id })).toEqual({ kind: 'one', person: groot });
    expect(found('Jan belt')).toMatchObject({ kind: 'several' });
  });

  test('the longest mention that fits is the one', () => {
    const mentions = [
      { text: 'Jan', id: groot.id },
      { text: 'Jan Bakker', id: bakker.id },
    ];
    expect(found('Jan Bakker belt', ...mentions)).toEqual({ kind: 'one', person: bakker });
  });

  test('two people whom Teams cut to the same name are asked', () => {
    const mentions = [
      { text: 'Jan', id: bakker.id },
      { text: 'Jan', id: groot.id },
    ];
    expect(found('Jan belt', ...mentions)).toEqual({ kind: 'several', people: [bakker, groot] });
  });

  test('a mention without text is nowhere', () => {
    expect(found('Daan belt', { text: '', id: groot.id })).toMatchObject({ person: person('Daan Kuipers') });
  });

  test('a name with its surname first is one name', () => {
    const roster = [{ id: personId('jan'), name: 'Bakker, Jan' }];
    const sentence = prepare('Bakker, Jan belt', { ...bomenbuurt, roster });
    expect(personAt(sentence, 0)).toMatchObject({ text: 'Bakker, Jan', match: { kind: 'one' } });
  });
});
