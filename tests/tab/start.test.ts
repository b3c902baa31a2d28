import { describe, expect, it } from 'vitest';
import { languageOf } from '../../tab/start/language-of.ts';
import { parseSubPage } from '../../tab/start/sub-page.ts';

describe('where a deep link leads', () => {
  it.each([
    ['Actions/12', { board: 'Actions', item: 12 }],
    ['Risks', { board: 'Risks' }],
    ['Grotik', { board: 'Grotik' }],
    ['Actions/zes', { board: 'Actions' }],
    ['Iets/1', undefined],
    [undefined, undefined],
  ])('%s leads to %j', (id, expected) => {
    expect(parseSubPage(id)).toEqual(expected);
  });
});

describe('the language of the tab', () => {
  it.each([
    ['nl-NL', 'nl'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['de-DE', 'nl'],
    [undefined, 'nl'],
  ])('the locale %s speaks %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
