import { projectCode } from '../../../src/domain/values/ids.ts';
import type { ItemRef } from '../command.ts';
import type { ListLetter } from '../context.ts';
import type { Stretch } from '../../../src/reading/text/tidy.ts';
import { anyOf } from '../../../src/reading/text/any-of.ts';
import { monthSource } from '../../../src/reading/days/calendar-words.ts';
import { itemWords, joint } from './item-words.ts';
import { tie } from './tie-codes.ts';

/** An item number in a text; without a letter when the list was not named. */
export interface RefFound extends Stretch {
  readonly list?: ListLetter;
  readonly ref: ItemRef;
}

const letters: Readonly<Record<string, ListLetter>> = { a: 'A', r: 'R', b: 'B' };

// A number that goes on as a date, an amount or a term is no item number.
const endOfNumber = `(?![a-z0-9])(?![-/.]\\d)(?!-[a-z])(?!\\s*(?:${monthSource})(?![a-z]))(?!\\s*(?:%|uur|euro|weken|week|dagen|dag|maanden|days?|weeks?|months?|hours?)(?![a-z]))`;
const tied = '[a-z0-9-]{1,20}';
const ahead = `(?<ahead>${tied})${tie}+`;
// A code that nobody knows is still a code when it is written as one: RVB-A2.
const before = `(?<![a-z0-9])(?:${ahead}|(?<written>[a-z][a-z0-9]{1,9})-)?`;
const behind = `(?:${tie}+(?<behind>${tied})\\)?)?`;
const coded = new RegExp(
  `${before}(?:(?<letter>[arb])-?|^(?<leading>[arb])\\s)(?<number>\\d{1,6})${endOfNumber}${behind}`,
  'g',
);
const numbers = `(?<numbers>\\d{1,6}${endOfNumber}(?:\\s*${joint}\\s*#?\\d{1,6}${endOfNumber}){0,50})`;
const afterNumberWord = '(?:\\s+(?:nr\\.?|nummer|no\\.?|number))?\\s*#?';
const named = itemWords.map(
  ([list, words]) =>
    [
      list,
      new RegExp(`(?<![a-z0-9])(?:${ahead})?${anyOf(words)}${afterNumberWord}\\s?${numbers}${behind}`, 'g'),
    ] as const,
);
const hashed = new RegExp(`(?<![a-z0-9&])(?:${ahead})?#\\s?(?<number>\\d{1,6})${endOfNumber}${behind}`, 'g');

/** All items that a folded text names, in reading order. */
export function findRefs(folded: string): readonly RefFound[] {
  const found = [...codedRefs(folded), ...namedRefs(folded), ...hashedRefs(folded)];
  const kept: RefFound[] = [];
  for (const one of found) {
    if (!kept.some((other) => isInside(one, other))) kept.push(one);
  }
  return shared(
    kept.toSorted((a, b) => a.start - b.start),
    folded,
  );
}

const between = new RegExp(`^\\s*(?:${joint}|,\\s*(?:en|and))\\s*$`);

/** In "RVB-A2 en A3" and "A2 en A3 van RVB" one code stands for the whole enumeration. */
function shared(refs: readonly RefFound[], folded: string): readonly RefFound[] {
  const onwards = spread(refs, (one, next) => isBetween(one.end, next.start, folded));
  // A code behind the last item goes back all the way; one in front of an item says nothing of what stood before it.
  const goesBack = (one: RefFound): boolean => endsOnCode(one, folded) || !onwards.includes(one);
  const backwards = spread(
    onwards.toReversed(),
    (one, next) => goesBack(one) && isBetween(next.end, one.start, folded),
  );
  return backwards.toReversed();
}

const endsOnCode = ({ ref: { project }, start, end }: RefFound, folded: string): boolean =>
  project !== undefined && new RegExp(`${tie}${project.toLowerCase()}\\)?$`).test(folded.slice(start, end));

const isBetween = (end: number, start: number, folded: string): boolean => between.test(folded.slice(end, start));

/** Hands a code on to the next item without one, as long as `reaches` says so. */
function spread(refs: readonly RefFound[], reaches: (one: RefFound, next: RefFound) => boolean): readonly RefFound[] {
  return refs.reduce<readonly RefFound[]>((read, next) => {
    const one = read.at(-1);
    const project =
      one !== undefined && next.ref.project === undefined && reaches(one, next) ? one.ref.project : undefined;
    return [...read, project === undefined ? next : { ...next, ref: { ...next.ref, project } }];
  }, []);
}

/** Numbers of one enumeration share their stretch; `#12` inside "actie #12" was read already. */
const isInside = (one: RefFound, other: RefFound): boolean =>
  one.start < other.end && other.start < one.end && (one.start !== other.start || one.end !== other.end);

const codedRefs = (folded: string): RefFound[] =>
  [...folded.matchAll(coded)].flatMap((match) => {
    const { letter, leading, number } = match.groups ?? {};
    const list = letters[letter ?? leading ?? ''];
    return list === undefined ? [] : [{ list, ref: refTo(Number(number), match), ...stretchOf(match) }];
  });

const namedRefs = (folded: string): RefFound[] =>
  named.flatMap(([list, pattern]) =>
    [...folded.matchAll(pattern)].flatMap((match) =>
      numbersIn(match.groups?.['numbers'] ?? '').map((number) => ({
        list,
        ref: refTo(number, match),
        ...stretchOf(match),
      })),
    ),
  );

const hashedRefs = (folded: string): RefFound[] =>
  [...folded.matchAll(hashed)].map((match) => ({
    ref: refTo(Number(match.groups?.['number']), match),
    ...stretchOf(match),
  }));

const stretchOf = ({ index, 0: match }: RegExpExecArray): Stretch => ({ start: index, end: index + match.length });

function refTo(number: number, { groups }: RegExpExecArray): ItemRef {
  const { ahead, written, behind } = groups ?? {};
  const code = ahead ?? written ?? behind;
  return code === undefined ? { number } : { project: projectCode(code), number };
}

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
