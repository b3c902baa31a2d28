import { word } from '../../../src/reading/text/any-of.ts';
import { monthNumber, weekdayNumber } from '../../../src/reading/days/calendar-words.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { personAt } from './person-at.ts';

/** Whose work a question is about: the words that name somebody, whether or not anybody is called so. */
export interface PersonAsked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Behind these stands whoever the work belongs to. */
const marker = /(?<![a-z])(?:van|voor|bij|of|for|by|does|do|has|have|heeft|moet|doet)\s+/g;
const genitive = /(\p{L}[\p{L}-]*)(?:['’]s|(?<=\p{L}{2})s)(?=\s)/gu;
/** "Piet", "Piet de Vries": written as a name, at a place where only somebody fits. */
const name = /^@?(?!\p{Lu}{2})\p{Lu}[\p{L}'’-]+(?:\s+(?:van|de|der|den|het|'t|el|la)\b)*(?:\s+\p{Lu}[\p{L}'’-]+)*/u;
/** What work can be about, written with a capital now and then. */
const noName = word(
  'stuurgroep|projectteam|opdrachtgever|college|raad|gemeenteraad|wethouder|gemeente|geld|tijd|risico|organisatie|informatie|kwaliteit|grotik|teams|sharepoint|excel|spil',
);

/** The first person that a question about work names; a word that reads as a name counts too, known or not. */
export function personAsked(sentence: Sentence): PersonAsked | undefined {
  const places = [...sentence.folded.matchAll(marker)].map(({ index, 0: match }) => index + match.length);
  return (
    first(places, (at) => knownAt(sentence, at)) ?? owning(sentence) ?? first(places, (at) => nameAt(sentence, at))
  );
}

function first<T>(places: readonly number[], find: (at: number) => T | undefined): T | undefined {
  for (const at of places) {
    const found = find(at);
    if (found !== undefined) return found;
  }
  return undefined;
}

function knownAt(sentence: Sentence, start: number): PersonAsked | undefined {
  const found = personAt(sentence, start);
  return found && { text: found.text, start, end: found.end };
}

function nameAt({ text }: Sentence, start: number): PersonAsked | undefined {
  const match = name.exec(text.slice(start))?.[0];
  return match === undefined || !mayBeName(match) ? undefined : { text: match, start, end: start + match.length };
}

function mayBeName(text: string): boolean {
  const folded = text.toLowerCase();
  // Of all months only jan is a first name as well.
  const isMonth = monthNumber(folded) !== undefined && folded !== 'jan';
  return !isMonth && weekdayNumber(folded) === undefined && !noName.test(folded);
}

/** "Björn's late actions", "Jans acties": the name without its s. */
function owning(sentence: Sentence): PersonAsked | undefined {
  const { text } = sentence;
  for (const { index, 0: match, 1: stem = '' } of text.matchAll(genitive)) {
    const bare = part(sentence, text.slice(0, index) + stem + text.slice(index + match.length));
    const starts = [...bare.text.slice(0, index).matchAll(/\S+\s+/g)].slice(-3).map((one) => one.index);
    const end = index + stem.length;
    const found = first([...starts, index], (at) => (personAt(bare, at)?.end === end ? knownAt(bare, at) : undefined));
    if (found !== undefined) return { ...found, end: index + match.length };
    const isName = /['’]s$/.test(match) && name.test(stem) && mayBeName(stem) && index > 0;
    if (isName) return { text: stem, start: index, end: index + match.length };
  }
  return undefined;
}
