import { personId } from '../../../src/domain/values/person.ts';
import { foldInPlace } from '../../../src/reading/text/fold.ts';
import type { Sentence } from '../text/sentence.ts';
import { matchPerson, type PersonMatch } from '../../../src/reading/people/match-person.ts';

export interface PersonFound {
  readonly text: string;
  readonly end: number;
  readonly match: PersonMatch;
}

const longestName = 5;

/** The person whose name begins at this place, by mention first, then by the longest name that fits. */
export function personAt(sentence: Sentence, start: number): PersonFound | undefined {
  return mentionAt(sentence, start) ?? nameAt(sentence, start);
}

function mentionAt({ folded, people }: Sentence, start: number): PersonFound | undefined {
  const at = folded.charAt(start) === '@' ? start + 1 : start;
  const here = people.filter(({ text }) => text !== '' && folded.startsWith(foldInPlace(text), at));
  const longest = Math.max(...here.map(({ text }) => text.length));
  const [mention, ...others] = here.filter(({ text }) => text.length === longest);
  if (mention === undefined) return undefined;
  const end = at + longest;
  // Two people whom Teams cut to the same "Jan" cannot be told apart by where they stand.
  const several = new Map([mention, ...others].map(({ id, name }) => [id, { id: personId(id), name }]));
  const match: PersonMatch =
    several.size > 1
      ? { kind: 'several', people: [...several.values()] }
      : { kind: 'one', person: { id: personId(mention.id), name: mention.name } };
  return { text: mention.text, end, match };
}

function nameAt({ text, folded, context }: Sentence, start: number): PersonFound | undefined {
  const at = folded.charAt(start) === '@' ? start + 1 : start;
  const ends = wordEnds(folded, at);
  for (const end of ends.toReversed()) {
    const name = text.slice(at, end);
    const match = matchPerson(name, context.roster, context.sender);
    if (match.kind === 'one' || match.kind === 'several') return { text: name, end, match };
  }
  return undefined;
}

/** Where the first few words that begin here end, each without punctuation behind it. */
function wordEnds(folded: string, start: number): readonly number[] {
  const ends: number[] = [];
  const words = /[a-z'][a-z0-9'-]*\.?/y;
  words.lastIndex = start;
  for (let match = words.exec(folded); match !== null && ends.length < longestName; match = words.exec(folded)) {
    const isInitial = match[0].endsWith('.') && match[0].length <= 2;
    ends.push(match.index + match[0].length - (match[0].endsWith('.') && !isInitial ? 1 : 0));
    // "Bakker, Jan" is one name as well.
    const gap = /^,? /.exec(folded.slice(words.lastIndex, words.lastIndex + 2))?.[0];
    if (gap === undefined || (match[0].endsWith('.') && !isInitial)) break;
    words.lastIndex += gap.length;
  }
  return ends;
}
