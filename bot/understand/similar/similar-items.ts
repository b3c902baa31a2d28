import type { ItemTitle, ListLetter } from '../context.ts';
import { contentWords, sameWord } from './content-words.ts';

/** Share of the words that must return in a title before two things look alike. */
const threshold = 0.6;
/** A word of this length that one title alone holds names its subject by itself. */
const tellingLength = 7;

/** The items of a list that a new text looks like: those that share most words, when they share enough. */
export function similarItems(text: string, list: ListLetter, items: readonly ItemTitle[] = []): readonly ItemTitle[] {
  const words = contentWords(text);
  const scored = items
    .filter((item) => item.list === list)
    .map((item) => ({ item, shared: sharedWords(words, item.title) }))
    .filter(({ shared }) => shared.length > 0);
  const most = Math.max(0, ...scored.map(({ shared }) => shared.length));
  const isAlike = (shared: readonly string[]): boolean =>
    (shared.length === most && agrees(words, shared) && (most > 1 || isTelling(shared))) ||
    (list === 'R' && isTelling(shared) && scored.filter((one) => overlaps(one.shared, shared)).length === 1);
  return scored.filter(({ shared }) => isAlike(shared)).map(({ item }) => item);
}

/** Most words return, the short ones that tell two variants apart (A, B, 2) all of them. */
const agrees = (words: readonly string[], shared: readonly string[]): boolean =>
  shared.length / words.length >= threshold && words.every((word) => word.length > 1 || shared.includes(word));

function sharedWords(words: readonly string[], title: string): readonly string[] {
  const titleWords = contentWords(title);
  return words.filter((word) => titleWords.some((other) => sameWord(word, other)));
}

const isTelling = (words: readonly string[]): boolean => words.some((word) => word.length >= tellingLength);

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));
