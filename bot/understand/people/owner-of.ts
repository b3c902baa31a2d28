import type { OwnerMention } from '../command.ts';
import type { PersonSlot, Question } from '../question.ts';
import { fold, foldInPlace } from '../../../src/reading/text/fold.ts';
import type { Sentence } from '../text/sentence.ts';
import { matchPerson, type PersonMatch } from '../../../src/reading/people/match-person.ts';
import { personAt } from './person-at.ts';

/** Whom a phrase names, or the question that settles it. */
export interface OwnerRead {
  readonly owner?: OwnerMention;
  readonly doubt?: Question;
}

const legalForm =
  /(?:^|\s)(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|infra|groep|waterschap|gemeente|provincie|netbeheer\S*|stichting)(?=\s|$)/;

/** The owner that a whole phrase names; a name that nobody has is asked, never assumed. */
export function ownerOf(phrase: string, sentence: Sentence): OwnerRead {
  const name = phrase.trim().replace(/^(?:@|de heer |mevrouw |dhr\. |mw\. )/i, '');
  const at = sentence.folded.indexOf(foldInPlace(name));
  const found = at < 0 ? undefined : personAt(sentence, at);
  const match =
    found?.text === name ? found.match : matchPerson(name, sentence.context.roster, sentence.context.sender);
  if (match.kind === 'one' || match.kind === 'several') return ownerFrom(match, name);
  const organisation = organisationIn(name, sentence);
  return organisation === undefined ? unknownOwner(match, name) : { owner: organisation };
}

/** An owner for a match that was found in running text. */
export function ownerFrom(match: PersonMatch, text: string, slot: PersonSlot = 'owner'): OwnerRead {
  if (match.kind === 'one') return { owner: { kind: 'person', id: match.person.id, name: match.person.name } };
  if (match.kind === 'several') return { doubt: { kind: 'which-person', slot, text, candidates: match.people } };
  return {};
}

function unknownOwner(match: PersonMatch, text: string): OwnerRead {
  const candidates = match.kind === 'near' ? match.people : [];
  return {
    doubt: { kind: 'unknown-person', slot: 'owner', text, candidates, mayBeOrganisation: candidates.length === 0 },
  };
}

function organisationIn(name: string, { context }: Sentence): OwnerMention | undefined {
  const folded = fold(name);
  const known = context.organisations?.find((one) => fold(one) === folded || fold(one).startsWith(`${folded} `));
  if (known !== undefined) return { kind: 'organisation', name: known };
  return legalForm.test(folded) ? { kind: 'organisation', name } : undefined;
}
