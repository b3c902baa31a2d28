import type { Priority } from '../../../src/domain/values/vocabulary.ts';
import { anyOf } from '../../../src/reading/text/any-of.ts';

const words: readonly (readonly [Priority, readonly string[]])[] = [
  ['High', ['hoog', 'hoge', 'high', 'spoed', 'urgent', 'top']],
  ['Normal', ['normaal', 'normale', 'gemiddeld', 'normal', 'medium']],
  ['Low', ['laag', 'lage', 'low']],
];

/** A pattern source for the words of a priority. */
export const priorityWord = anyOf(words.flatMap(([, names]) => names));

export const priorityOf = (folded: string): Priority | undefined =>
  words.find(([, names]) => names.includes(folded))?.[0];
