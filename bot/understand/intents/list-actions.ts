import type { ActionFilter } from '../command.ts';
import { ofPerson } from '../of-person.ts';
import { draft, type Rule, sure } from '../draft.ts';
import { type DayRange, findRange } from '../../../src/reading/days/find-range.ts';
import { ownerOf } from '../people/owner-of.ts';
import { type PersonAsked, personAsked } from '../people/person-asked.ts';
import { findRefs } from '../refs/find-refs.ts';
import type { Sentence } from '../text/sentence.ts';
import { actionNouns, openWord, overdueWord } from '../words/action-words.ts';
import { asksPerson } from '../words/speech-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';

const mine = word("mij|mijn|ik|me|my|mine|i|i've|on my plate|op mijn bord(?:je)?");
const overdue = word(overdueWord);
const nouns = word(`${actionNouns}|actielijst|action list|takenlijst|to-?do-?lijst`);
const plate = word(
  "what'?s on my plate|what is on my plate|wat ligt er op mijn bord(?:je)?|wat moet ik(?: nog)?(?: allemaal)? doen|wat heb ik(?: nog)? te doen|what do i have to do|what should i do",
);
const asksOpen = word(
  `wat\\s+(?:staat|is|ligt|loopt)\\s+(?:er\\s+)?(?:\\S+\\s+){0,3}?${openWord}|what(?:'s|\\s+is|\\s+are)\\s+(?:still\\s+)?${openWord}`,
);
const asksOverdue = word(
  `(?:wat|wie|(?:what|who)(?:'s)?)\\s+(?:is|zijn|loopt|are)?\\s*(?:er\\s+)?(?:allemaal\\s+)?${overdueWord}`,
);
const asksPeriod = word("(?:wat|what|what's)\\s+.{0,60}?(?:af|klaar|gereed|doen|due|done|finished|af\\s+zijn)");
/** "wat heeft Björn open staan?", "what does Jan still have to do?" */
const asksWork = word(`${openWord}|${overdueWord}|doen|nog|do|still`);
const asks =
  /^(?:toon|laat|geef|lijst|zie|bekijk|overzicht|show|list|give|see|view|alle|all|mijn|my|open|openstaande|actielijst|acties|actions|te late|achterstallige|overdue|wat|welke|wie|hoeveel|what|which|who|how)(?![a-z])/;

/** "wat staat er open voor mij?", "what is overdue?", "wat moet er volgende week af?" */
export const listActions: Rule = (sentence) => {
  const { folded } = sentence;
  if (findRefs(folded).length > 0) return undefined;
  const whom = personAsked(sentence);
  const asksWhat = /^(?:wat|what|welke|which|hoeveel)(?![a-z])/.test(folded);
  const isOfPerson = whom !== undefined && asksWhat && asksWork.test(folded);
  const isList = isOfPerson || plate.test(folded) || asksOpen.test(folded) || asksOverdue.test(folded);
  const range = rangeOf(sentence, whom);
  const namesList = nouns.test(folded) && (sentence.isQuestion || asks.test(folded));
  if (!isList && !namesList && !(range !== undefined && asksPeriod.test(folded))) return undefined;
  return about(sentence, range, whom);
};

function about(sentence: Sentence, range: DayRange | undefined, whom: PersonAsked | undefined): ReturnType<Rule> {
  const { folded } = sentence;
  const mineOnly = mine.test(folded);
  const asked = asksPerson(folded) ? ({ asked: 'Owner' } as const) : {};
  const filter = filterFor(sentence, range, mineOnly);
  const list = { kind: 'action.list', ...asked } as const;
  if (mineOnly || whom === undefined) return sure({ ...list, filter });
  const read = ownerOf(whom.text, sentence);
  if (read.owner !== undefined) return sure({ ...list, filter: ofPerson(filter, read.owner) });
  // Whoever is meant, the answer is about them alone: never about everybody.
  return draft({ ...list, filter }, [read.doubt]);
}

function filterFor({ folded }: Sentence, range: DayRange | undefined, mineOnly: boolean): ActionFilter {
  if (overdue.test(folded)) return { kind: 'overdue', mineOnly };
  if (range !== undefined) return { kind: 'due-between', range, mineOnly };
  return { kind: mineOnly ? 'mine' : 'all' };
}

/** "acties van Jan" is about somebody, although jan is a month too: a name is no date. */
function rangeOf({ folded, context, language }: Sentence, whom: PersonAsked | undefined): DayRange | undefined {
  const { start, end } = whom ?? { start: 0, end: 0 };
  const nameless = folded.slice(0, start) + ' '.repeat(end - start) + folded.slice(end);
  return findRange(nameless, { ...context, language, towards: 'future' })?.range;
}
