import { projectCode } from '../../../src/domain/values/ids.ts';
import type { ItemRef } from '../command.ts';
import type { ListLetter } from '../context.ts';
import type { Stretch } from '../../../src/reading/text/tidy.ts';
import { anyOf } from '../../../src/reading/text/any-of.ts';
import { monthSource } from '../../../src/reading/days/calendar-words.ts';

/** An item number in a text; without a letter when the list was not named. */
export interface RefFound extends Stretch {
  readonly list?: ListLetter;
  readonly ref: ItemRef;
}

const listWords: readonly (readonly [ListLetter, readonly string[]])[] = [
  ['A', ['actie', 'acties', 'actiepunt', 'actiepunten', 'ap', 'taak', 'taken', 'action', 'actions', 'task', 'tasks']],
  ['R', ['risico', "risico's", 'risicos', 'risk', 'risks']],
  ['B', ['besluit', 'besluiten', 'beslissing', 'beslissingen', 'decision', 'decisions']],
];

const letters: Readonly<Record<string, ListLetter>> = { a: 'A', r: 'R', b: 'B' };

// A number that goes on as a date, an amount or a term is no item number.
const endOfNumber = `(?![a-z0-9])(?![-/.]\\d)(?!-[a-z])(?!\\s*(?:${monthSource})(?![a-z]))(?!\\s*(?:%|uur|euro|weken|week|dagen|dag|maanden|days?|weeks?|months?|hours?)(?![a-z]))`;
const coded = new RegExp(
  `(?<![a-z0-9])(?:([a-z][a-z0-9]{1,9})-)?(?:([arb])-?|^([arb])\\s)(\\d{1,6})${endOfNumber}`,
  'g',
);
const numbers = `(\\d{1,6}${endOfNumber}(?:\\s*(?:,|en|and|&|\\+)\\s*#?\\d{1,6}${endOfNumber}){0,50})`;
const afterNumberWord = '(?:\\s+(?:nr\\.?|nummer|no\\.?|number))?\\s*#?';
const named = listWords.map(
  ([list, words]) => [list, new RegExp(`(?<![a-z0-9])${anyOf(words)}${afterNumberWord}\\s?${numbers}`, 'g')] as const,
);
const hashed = new RegExp(`(?<![a-z0-9&])#\\s?(\\d{1,6})${endOfNumber}`, 'g');

/** All items that a folded text names, in reading order. */
export function findRefs(folded: string): readonly RefFound[] {
  const found = [...codedRefs(folded), ...namedRefs(folded), ...hashedRefs(folded)];
  const kept: RefFound[] = [];
  for (const one of found) {
    if (!kept.some((other) => isInside(one, other))) kept.push(one);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** Numbers of one enumeration share their stretch; `#12` inside "actie #12" was read already. */
const isInside = (one: RefFound, other: RefFound): boolean =>
  one.start < other.end && other.start < one.end && (one.start !== other.start || one.end !== other.end);

const codedRefs = (folded: string): RefFound[] =>
  [...folded.matchAll(coded)].flatMap((match) => {
    const [whole, code, letter, leading, number] = match;
    const list = letters[letter ?? leading ?? ''];
    const ref = { ...(code === undefined ? {} : { project: projectCode(code) }), number: Number(number) };
    return list === undefined ? [] : [{ list, ref, start: match.index, end: match.index + whole.length }];
  });

const namedRefs = (folded: string): RefFound[] =>
  named.flatMap(([list, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const whole = { start: match.index, end: match.index + match[0].length };
      return numbersIn(match[1] ?? '').map((number) => ({ list, ref: { number }, ...whole }));
    }),
  );

const hashedRefs = (folded: string): RefFound[] =>
  [...folded.matchAll(hashed)].map((match) => ({
    ref: { number: Number(match[1]) },
    start: match.index,
    end: match.index + match[0].length,
  }));

const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/** The text with every reference replaced by `#`, so that its digits mean nothing else. */
export function maskRefs(text: string, refs: readonly RefFound[]): string {
  let masked = text;
  for (const { start, end } of refs) masked = masked.slice(0, start) + '#'.padEnd(end - start) + masked.slice(end);
  return masked;
}

/** The references that can be items of this list: named so, or not named at all. */
export const refsOf = (list: ListLetter, refs: readonly RefFound[]): readonly ItemRef[] =>
  refs.filter((one) => one.list === undefined || one.list === list).map(({ ref }) => ref);

/** The first item that is certainly of this list. */
export const firstOf = (list: ListLetter, refs: readonly RefFound[]): ItemRef | undefined =>
  refs.find((one) => one.list === list)?.ref;
