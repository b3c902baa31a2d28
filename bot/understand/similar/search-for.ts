import type { Search } from '../command.ts';
import type { ItemTitle } from '../context.ts';
import { contentWords, sameWord } from './content-words.ts';
import { joinedPairs, withSynonyms } from './trade-words.ts';

/** What a question is about, with the other words for it. */
export function searchFor(text: string): Search {
  const words = contentWords(text);
  const terms = [...words, ...joinedPairs(words)].flatMap((word) => [word, ...withSynonyms(word)]);
  return { text: text.trim(), terms: [...new Set(terms)] };
}

/** The items whose title holds most of the terms, best first; empty when none holds any. */
export function itemsAbout<T extends Pick<ItemTitle, 'title'>>(search: Search, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, hits: hitsIn(item.title, search.terms) }))
    .filter(({ hits }) => hits > 0)
    .toSorted((a, b) => b.hits - a.hits)
    .map(({ item }) => item);
}

function hitsIn(title: string, terms: readonly string[]): number {
  const words = contentWords(title);
  return terms.filter((term) => words.some((word) => sameWord(word, term))).length;
}
