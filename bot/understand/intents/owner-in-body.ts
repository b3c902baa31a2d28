import { type OwnerRead, ownerFrom, ownerOf } from '../people/owner-of.ts';
import { type PersonFound, personAt } from '../people/person-at.ts';
import type { Sentence } from '../text/sentence.ts';
import { fold } from '../../../src/reading/text/fold.ts';
import { cut, tidy } from '../../../src/reading/text/tidy.ts';
import { anyOf } from '../../../src/reading/text/any-of.ts';

/** The owner that the text of an action names, beside the title without the phrase that only named them. */
interface OwnedTitle extends OwnerRead {
  readonly title: string;
}

const ownerNoun = anyOf([
  'actiehouder',
  'eigenaar',
  'trekker',
  'houder',
  'verantwoordelijke',
  'wie',
  'owner',
  'assigned to',
  'assignee',
]);
const named = new RegExp(`(?:^|[\\s,;(])${ownerNoun}(?:\\s+is|\\s*[:=])?\\s+(?=\\S)`);
const trailing =
  /(?:[,;(]|\s[-–—/])\s*(?:door|voor|by|for)?\s*@?(?=[^,;()]{2,60}\)?$)|\s(?:door|by)\s+@?(?=[^,;()]{2,60}$)/g;
const legalForm = /\s+(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?)$/i;
const trailingFor = /\s(?:voor|for)\s+@?(?=[^,;()]{2,60}$)/;
// "Jan bellen" and "Jan bellen over de sleuf" are about Jan; "Jan belt" is a task of Jan.
const isObject = /^\s+(?:te\s+)?[a-z]{2,}en(?:\s+(?:over|voor|met|om|of|of|naar|bij|op|in|want|aan)\s|$)/;

/** Reads who does it: by role, in front of a colon, as the subject, or behind the text. */
export function ownerIn(body: Sentence): OwnedTitle {
  return byRole(body) ?? atStart(body) ?? atEnd(body) ?? forSomebody(body) ?? { title: tidy(body.text) };
}

function byRole(body: Sentence): OwnedTitle | undefined {
  const match = named.exec(body.folded);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const found = personAt(body, start);
  const end = found?.end ?? start + (/^[^,;)]{1,60}/.exec(body.text.slice(start))?.[0].length ?? 0);
  const read = found === undefined ? ownerOf(body.text.slice(start, end), body) : ownerFrom(found.match, found.text);
  return { ...read, title: cut(body.text, { start: match.index, end: closing(body.text, end) }) };
}

function atStart(body: Sentence): OwnedTitle | undefined {
  const found = personAt(body, 0);
  if (found === undefined) return selfAtStart(body) ?? organisationAtStart(body);
  const rest = body.folded.slice(found.end);
  if (/^(?:\s*[:,]|\s+[-–—])\s/.test(rest)) {
    return { ...ownerFrom(found.match, found.text), title: tidy(body.text.slice(found.end)) };
  }
  const other = together(body, found);
  if (other !== undefined) return { doubt: other, title: tidy(body.text) };
  return isObject.test(rest) || rest.trim() === ''
    ? undefined
    : { ...ownerFrom(found.match, found.text), title: tidy(body.text) };
}

/** "Jan Bakker en Fenna": an action has one owner, so the sender chooses. */
function together(body: Sentence, first: PersonFound): OwnerRead['doubt'] {
  const joint = /^\s+(?:en|and|&)\s+/.exec(body.folded.slice(first.end));
  const second = joint === null ? undefined : personAt(body, first.end + joint[0].length);
  if (second === undefined) return undefined;
  const candidates = [first, second].flatMap(({ match }) =>
    match.kind === 'one' ? [match.person] : match.kind === 'several' ? match.people : [],
  );
  return { kind: 'which-person', slot: 'owner', text: body.text.slice(0, second.end), candidates };
}

function selfAtStart(body: Sentence): OwnedTitle | undefined {
  if (!/^(?:ik|i)\s/.test(body.folded)) return undefined;
  const { id, name } = body.context.sender;
  return { owner: { kind: 'person', id, name }, title: tidy(body.text) };
}

/** "Netbeheer Midden levert het schema": only an organisation that is known by name. */
function organisationAtStart({ text, context }: Sentence): OwnedTitle | undefined {
  const name = context.organisations?.find((one) => fold(text).startsWith(`${fold(one.replace(legalForm, ''))} `));
  return name === undefined ? undefined : { owner: { kind: 'organisation', name }, title: tidy(text) };
}

function atEnd(body: Sentence): OwnedTitle | undefined {
  for (const match of body.folded.matchAll(trailing)) {
    const found = personEnding(body, match.index + match[0].length);
    if (found !== undefined && match.index > 0) {
      return { ...ownerFrom(found.match, found.text), title: tidy(body.text.slice(0, match.index)) };
    }
  }
  return undefined;
}

/** "zaal reserveren voor Daan" may be Daan's task or done for Daan: that is asked. */
function forSomebody(body: Sentence): OwnedTitle | undefined {
  const match = trailingFor.exec(body.folded);
  const found = match === null ? undefined : personEnding(body, match.index + match[0].length);
  if (match === null || found === undefined || match.index === 0) return undefined;
  const { owner, doubt } = ownerFrom(found.match, found.text);
  if (owner?.kind !== 'person') return { title: tidy(body.text), ...(doubt === undefined ? {} : { doubt }) };
  return {
    title: tidy(body.text),
    doubt: { kind: 'which-person', slot: 'owner', text: found.text, candidates: [owner] },
  };
}

function personEnding(body: Sentence, start: number): PersonFound | undefined {
  const found = personAt(body, start);
  return found !== undefined && /^[\s).!]*$/.test(body.text.slice(found.end)) ? found : undefined;
}

const closing = (text: string, end: number): number => end + (/^\s*\)/.exec(text.slice(end))?.[0].length ?? 0);
