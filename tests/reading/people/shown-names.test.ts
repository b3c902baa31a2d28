import { describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import { type ListedPerson, shownNames } from '../../../src/reading/people/shown-names.ts';

const person = (id: string, name: string, given: Partial<ListedPerson> = {}): ListedPerson => ({
  id: personId(id),
  name,
  mail: `${id}@lindemeer.nl`,
  ...given,
});
const shown = (...people: readonly ListedPerson[]): readonly string[] => [
  ...shownNames(people, 'onbekend lid').values(),
];

describe('people on a list to choose from', () => {
  test('are called by name alone where that is enough', () => {
    expect(shown(person('j.bakker', 'Jan Bakker'), person('j.groot', 'Jan de Groot'))).toEqual([
      'Jan Bakker',
      'Jan de Groot',
    ]);
  });

  test('with one name are told apart by mail, the others are left alone', () => {
    const two = [person('j.bakker', 'Jan Bakker'), person('jan2', 'Jan Bakker'), person('z', 'Zoë Łukasik')];
    expect(shown(...two)).toEqual([
      'Jan Bakker (j.bakker@lindemeer.nl)',
      'Jan Bakker (jan2@lindemeer.nl)',
      'Zoë Łukasik',
    ]);
  });

  test('with one name in two spellings are namesakes too', () => {
    expect(shown(person('a', 'Bakker, Jan'), person('b', 'jan bakker (Gast)'))).toEqual([
      'Bakker, Jan (a@lindemeer.nl)',
      'jan bakker (Gast) (b@lindemeer.nl)',
    ]);
  });

  test('without a mail address are told apart by role', () => {
    const roles = [person('a', 'Jan Bakker', { mail: '', role: 'Projectmanager' }), person('b', 'Jan Bakker')];
    expect(shown(...roles)).toEqual(['Jan Bakker (Projectmanager)', 'Jan Bakker (b@lindemeer.nl)']);
  });

  test('without a name are called by mail, else unknown', () => {
    const nameless = [person('a', ''), person('b', '', { mail: '' }), person('c', 'c@lindemeer.nl')];
    expect(shown(person('a', ''), person('z', 'Zoë'))).toEqual(['a@lindemeer.nl', 'Zoë']);
    expect(shown(...nameless)).toEqual(['a@lindemeer.nl', 'onbekend lid', 'c@lindemeer.nl']);
  });
});
