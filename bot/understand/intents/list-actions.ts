import type { ActionFilter } from '../command.ts';
import { draft, type Rule, sure } from '../draft.ts';
import { type DayRange, findRange } from '../../../src/reading/days/find-range.ts';
import { ownerOf } from '../people/owner-of.ts';
import { personAt } from '../people/person-at.ts';
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
const owner = new RegExp(`(?<![a-z])(?:van|voor|bij|of|for|does|has|heeft|moet)\\s+`, 'g');
const asks =
  /^(?:toon|laat|geef|lijst|zie|bekijk|overzicht|show|list|give|see|view|alle|all|mijn|my|open|openstaande|actielijst|acties|actions|te late|achterstallige|overdue|wat|welke|wie|hoeveel|what|which|who|how)(?![a-z])/;

/** "wat staat er open voor mij?", "what is overdue?", "wat moet er volgende week af?" */
export const listActions: Rule = (sentence) => {
  const { folded } = sentence;
  if (findRefs(folded).length > 0) return undefined;
  const isList = plate.test(folded) || asksOpen.test(folded) || asksOverdue.test(folded);
  const range = rangeOf(sentence);
  const namesList = nouns.test(folded) && (sentence.isQuestion || asks.test(folded));
  if (!isList && !namesList && !(range !== undefined && asksPeriod.test(folded))) return undefined;
  return about(sentence, range);
};

function about(sentence: Sentence, range: DayRange | undefined): ReturnType<Rule> {
  const { folded } = sentence;
  const mineOnly = mine.test(folded);
  const asked = asksPerson(folded) ? ({ asked: 'Owner' } as const) : {};
  const list = (filter: ActionFilter): ReturnType<Rule> => sure({ kind: 'action.list', filter, ...asked });
  if (overdue.test(folded)) return list({ kind: 'overdue', mineOnly });
  if (range !== undefined) return list({ kind: 'due-between', range, mineOnly });
  if (mineOnly) return list({ kind: 'mine' });
  const person = personIn(sentence);
  if (person === undefined) return list({ kind: 'all' });
  const read = ownerOf(person, sentence);
  if (read.owner !== undefined) return list({ kind: 'of-person', person: read.owner });
  return draft({ kind: 'action.list', filter: { kind: 'all' } }, [read.doubt]);
}

const rangeOf = ({ folded, context, language }: Sentence): DayRange | undefined =>
  findRange(folded, { ...context, language, towards: 'future' })?.range;

function personIn(sentence: Sentence): string | undefined {
  for (const match of sentence.folded.matchAll(owner)) {
    const found = personAt(sentence, match.index + match[0].length);
    if (found !== undefined) return found.text;
  }
  return undefined;
}
