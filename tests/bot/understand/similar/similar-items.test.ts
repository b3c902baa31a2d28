import { describe, expect, test } from 'vitest';
import type { ListLetter } from '../../../../bot/understand/context.ts';
import { itemsAbout, searchFor } from '../../../../bot/understand/similar/search-for.ts';
import { similarItems } from '../../../../bot/understand/similar/similar-items.ts';
import { bomenbuurt } from '../bomenbuurt.ts';

const items = bomenbuurt.items ?? [];

describe('things that look alike', () => {
  test.each<[string, ListLetter, number[]]>([
    ['zaal reserveren', 'A', [21]],
    ['we kiezen variant B', 'B', [6]],
    ['we kiezen variant C', 'B', []],
    ['extra speelplek Iepenhof', 'B', [10]],
    ['bemaling geeft scheuren bij Iepenhof 12', 'R', [6]],
    ['toezicht valt uit', 'R', [8]],
    ['de netbeheerder te laat is', 'R', [3]],
    ['regenwaterplan checken', 'A', []],
    ['opdrachtbrief bodemonderzoek registreren', 'A', []],
    ['', 'A', []],
  ])('"%s" in list %s is like %j', (text, list, numbers) => {
    expect(similarItems(text, list, items).map(({ number }) => number)).toEqual(numbers);
  });
});

describe('looking for an item by its words', () => {
  const about = (text: string, list: ListLetter): number[] =>
    itemsAbout(
      searchFor(text),
      items.filter((one) => one.list === list),
    ).map(({ number }) => number);

  test('a compound is found by its part, in English too', () => {
    expect(about('de vergunning', 'A')).toEqual([7]);
    expect(about('the permit', 'A')).toEqual([7]);
  });

  test('English words apart find the Dutch compound', () => {
    expect(about('night work', 'B')).toEqual([8]);
  });

  test('the best match comes first', () => {
    expect(about('speelplek en verlichting Iepenhof', 'B')[0]).toBe(10);
  });

  test('nothing is found for words that no title holds', () => {
    expect(about('parkeergarage', 'A')).toEqual([]);
  });
});
