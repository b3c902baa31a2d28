import { describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { matchPerson } from '../../../src/reading/people/match-person.ts';
import { person, roster } from '../../bot/understand/bomenbuurt.ts';

const sender = person('Aïsha El Amrani');

/** `name`, `? a, b` for several, `~ a` for near spellings, `-` for nobody. */
function found(text: string): string {
  const match = matchPerson(text, roster, sender);
  switch (match.kind) {
    case 'one':
      return match.person.name;
    case 'several':
      return `? ${match.people.map(({ name }) => name).join(', ')}`;
    case 'near':
      return `~ ${match.people.map(({ name }) => name).join(', ')}`;
    case 'none':
      return '-';
  }
}

describe('who a name means', () => {
  test.each([
    ['Jan Bakker', 'Jan Bakker'],
    ['jan bakker', 'Jan Bakker'],
    ['Jan', '? Jan Bakker, Jan de Groot'],
    ['Jan-Pieter', 'Jan-Pieter Çelik'],
    ['Jan de G', 'Jan de Groot'],
    ['Jan B.', 'Jan Bakker'],
    ['Bjorn', 'Björn Özdemir'],
    ['Ozdemir', 'Björn Özdemir'],
    ['Zoe Lukasik', 'Zoë Łukasik'],
    ['Mo Aydin', 'Mo Aydın'],
    ['Noëlle van ’t Hoff', "Noëlle van 't Hoff"],
    ["van 't Hoff", "Noëlle van 't Hoff"],
    ['Hoff', "Noëlle van 't Hoff"],
    ['d’Hont', "Renée d'Hont"],
    ['Hont', "Renée d'Hont"],
    ['de Vries', 'Fenna de Vries-Jansen'],
    ['Jansen', 'Fenna de Vries-Jansen'],
    ['El Amrani', 'Aïsha El Amrani'],
    ['ik', 'Aïsha El Amrani'],
    ['mij', 'Aïsha El Amrani'],
    ['me', 'Aïsha El Amrani'],
    ['Bjorm', '~ Björn Özdemir'],
    ['Sjord', '~ Sjoerd Bruinsma'],
    ['de aannemer', '-'],
    ['van', '-'],
    ['', '-'],
  ])('"%s" is %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ['Weiss', 'Anna Weiß'],
    ['Weiß', 'Anna Weiss'],
    ['Coeur', 'Léa Cœur'],
    ['Cœur', 'Léa Coeur'],
    ['Sorensen', 'Mads Sørensen'],
    ['Renée d´Hont', "Renée d'Hont"],
  ])('"%s" is %s, however it is typed', (text, name) => {
    const people = [{ id: personId('p'), name }];
    expect(matchPerson(text, people)).toMatchObject({ kind: 'one' });
  });

  test.each([
    ['Bakker, Jan', ['Jan', 'Jan Bakker', 'Bakker', 'Bakker, Jan', 'Bakker Jan', 'Jan B', 'Jan Bakker (Gast)']],
    ["Hont, Renée d'", ['Renée', "Renée d'Hont", "d'Hont", 'Hont']],
    ["Hoff, Noëlle van 't", ['Noëlle', "Noëlle van 't Hoff", 'van ’t Hoff', 'Hoff', "Hoff, Noëlle van 't"]],
    ['Jong, Jan-Willem de (Stadsbeheer)', ['Jan-Willem', 'Jan-Willem de Jong', 'de Jong', 'Jong']],
    ['Vries-Jansen, Fenna de (Extern)', ['Fenna', 'Fenna de Vries-Jansen', 'Jansen', 'de Vries']],
    ['Jong de, Anna Maria', ['Anna', 'Anna Maria', 'Anna Maria de Jong']],
    ['Jan Bakker (Gast)', ['Jan', 'Jan Bakker', 'Bakker']],
    ['Jan Bakker, MSc', ['Jan', 'Jan Bakker', 'Bakker']],
  ])('%s is found as %j', (name, texts) => {
    const people = [person('Daan Kuipers'), { id: personId('p'), name }];
    expect(texts.filter((text) => matchPerson(text, people).kind !== 'one')).toEqual([]);
  });

  test('a member without a name is nobody, and is in nobody’s way', () => {
    const people = [...roster, { id: personId('p'), name: '' }, { id: personId('q'), name: 'q@lindemeer.nl' }];
    expect(matchPerson('Daan', people)).toMatchObject({ kind: 'one', person: person('Daan Kuipers') });
    expect(matchPerson('', people)).toEqual({ kind: 'none' });
  });

  test('a surname that two people share is asked', () => {
    const people = [person('Jan Bakker'), { ...person('Daan Kuipers'), name: 'Piet Bakker' }];
    expect(matchPerson('Bakker', people)).toEqual({ kind: 'several', people });
  });

  test('without a sender nobody is "ik"', () => {
    expect(matchPerson('ik', roster)).toEqual({ kind: 'none' });
  });
});
