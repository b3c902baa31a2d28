import { matchPerson } from '../../../src/reading/people/match-person.ts';
import { fold } from '../../../src/reading/text/fold.ts';
import { ownerOf } from '../people/owner-of.ts';
import type { Question } from '../question.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { isNobody, isYes, placeIn } from '../words/answer-words.ts';
import { given, inDoubt, type TypedAnswer } from './typed-answer.ts';

export type PersonQuestion = Extract<Question, { kind: 'which-person' | 'unknown-person' | 'missing-owner' }>;

const lead =
  /^(?:(?:nee|no|oh?)[,\s]+)?(?:(?:(?:het|dat)\s+is|ik\s+bedoel(?:de)?|i\s+meant?|it'?s|it\s+is|that'?s|(?:geef|doe)(?:\s+(?:hem|het))?\s+(?:maar\s+)?(?:aan\s+)?|give\s+it\s+to|voor|aan|for|to)\s+)?/;
const anOrganisation = /^(?:(?:een|an?)\s+)?(?:organisatie|bedrijf|organi[sz]ation|company)$/;

/** The person that a typed text names; who was offered goes before anybody else of that name. */
export function answerPerson(ask: PersonQuestion, sentence: Sentence, mayStayEmpty: boolean): TypedAnswer | undefined {
  if (isNobody(sentence.folded)) return mayStayEmpty ? given({ skip: true }) : undefined;
  return offered(ask, sentence) ?? named(ask, nameIn(sentence));
}

function offered(ask: PersonQuestion, { folded, context }: Sentence): TypedAnswer | undefined {
  const candidates = ask.kind === 'missing-owner' ? [] : ask.candidates;
  const at = isYes(folded) && candidates.length === 1 ? 0 : placeIn(folded);
  const pointed = at === undefined ? undefined : candidates[at];
  if (pointed !== undefined) return given({ person: pointed.id });
  const match = matchPerson(nameOf(folded), candidates, context.sender);
  return match.kind === 'one' ? given({ person: match.person.id }) : undefined;
}

function named(ask: PersonQuestion, name: Sentence): TypedAnswer | undefined {
  const { owner, doubt } = ownerOf(name.text, name);
  if (owner?.kind === 'person') return given({ person: owner.id });
  if (owner?.kind === 'organisation') return given({ organisation: owner.name });
  if (ask.kind === 'unknown-person' && ask.mayBeOrganisation && saysOrganisation(ask.text, name.folded)) {
    return given({ organisation: ask.text });
  }
  const isKnown = doubt !== undefined && 'candidates' in doubt && doubt.candidates.length > 0;
  return isKnown ? inDoubt(doubt) : undefined;
}

/** The same unknown name once more means that it was no typing error. */
const saysOrganisation = (asked: string, folded: string): boolean =>
  anOrganisation.test(folded) || fold(asked) === folded;

const nameOf = (text: string): string => text.replace(/[\s.!]+$/, '');

function nameIn(sentence: Sentence): Sentence {
  const start = lead.exec(sentence.folded)?.[0].length ?? 0;
  return part(sentence, nameOf(sentence.text.slice(start)));
}
