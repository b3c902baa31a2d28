import type { ItemRef } from '../command.ts';
import { type Draft, draft, type Rule, slot, sure } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { findRefs, maskRefs, type RefFound, refsOf } from '../refs/find-refs.ts';
import { itemsAbout, searchFor } from '../similar/search-for.ts';
import type { Sentence } from '../text/sentence.ts';
import { actionNoun, doneWord, finishInfinitive, finishVerb } from '../words/action-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated, isSupposed } from '../words/speech-words.ts';
import { afterthought } from './change-action.ts';

const done = word(
  `${doneWord}|${finishInfinitive}|(?:is|zijn|ben|helemaal|,)\\s+af|af(?=[\\s.!]*$)|kan\\s+dicht|kunnen\\s+dicht|mag\\s+dicht`,
);
const partly = /\d\s*(?:%|procent|percent)/;
const finishing = new RegExp(`^${finishVerb}(?![a-z])`);
const order = /^(?:zet|markeer|meld|maak|mark|set|rond|vink|handel|sluit|complete|finish|close)\s/;
const everything = /(?:^|\s)(?:alles|alle\s+acties|allemaal|everything|all(?:\s+(?:the\s+)?actions)?)(?=\s|$)/;
const bareNumbers =
  /^(?:(?:zet|markeer|mark|set|vink|rond|nr\.?|nummers?|complete|finish|close)\s+)?(?<numbers>\d{1,6}(?:\s*(?:,|en|and|&|\+)\s*\d{1,6}){0,50})\s+(?=[a-z])/;

/** "A12 is klaar": done is said as a fact; a negation, a question or a condition changes nothing. */
export const completeAction: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const masked = maskRefs(said(sentence.folded), refs);
  if (!done.test(masked) && !finishing.test(masked)) return undefined;
  const items = refsOf('A', refs);
  const first = items[0];
  const isFact =
    !sentence.isQuestion &&
    !isNegated(masked) &&
    !isSupposed(withoutClosing(masked), sentence.language) &&
    !liesAhead(masked, sentence) &&
    !partly.test(masked);
  if (first !== undefined) return isFact ? completed(items, sentence) : asksStatus(first, refs);
  return isFact ? withoutItems(sentence, masked) : undefined;
};

const said = (folded: string): string => {
  const end = /[,;]\s/.exec(folded)?.index ?? folded.length;
  return done.test(folded.slice(0, end)) ? folded.slice(0, end) : folded;
};

// "kan dicht" is a fact about the action, though kan alone is a condition.
const withoutClosing = (folded: string): string => folded.replace(/(?:kan|kunnen|mag)\s+dicht/, 'dicht');

/** "A12 is vrijdag klaar" is a promise. */
const liesAhead = (masked: string, { context, language }: Sentence): boolean =>
  findDays(masked, { ...context, language, towards: 'future' }).some(
    ({ reading }) => reading.kind === 'choice' || (reading.kind === 'day' && reading.day > context.today),
  );

const completed = (items: readonly ItemRef[], sentence: Sentence): Draft =>
  sure({ kind: 'action.complete', items, ...slot('note', noteOf(sentence)) });

function noteOf(sentence: Sentence): string | undefined {
  const note = afterthought(sentence);
  // "10, 11 en 12 zijn af": that comma separates numbers.
  return note === undefined ||
    findRefs(note.toLowerCase()).length > 0 ||
    findRefs(sentence.folded).length > 1 ||
    done.test(note.toLowerCase())
    ? undefined
    : note;
}

const asksStatus = (item: ItemRef, refs: readonly RefFound[]): Draft | undefined =>
  refs.some((one) => one.list !== undefined && one.list !== 'A')
    ? undefined
    : sure({ kind: 'action.show', item, asked: 'Done' });

function withoutItems(sentence: Sentence, masked: string): Draft | undefined {
  if (everything.test(masked)) return sure({ kind: 'clarify', why: 'bulk-without-filter', wanted: 'action.complete' });
  const numbers = bareNumbers.exec(masked)?.groups?.['numbers'];
  if (numbers !== undefined) return whichList(numbers.match(/\d+/g)?.map(Number) ?? []);
  const named = order.test(masked) || new RegExp(`(?<![a-z])${actionNoun}(?![a-z])`).test(masked);
  return named ? whichAction(sentence) : undefined;
}

const whichList = (numbers: readonly number[]): Draft =>
  draft({ kind: 'action.complete', items: numbers.map((number) => ({ number })) }, [
    { kind: 'which-list', numbers, candidates: ['A'] },
  ]);

/** "rond de kapvergunning af": the action is known by its words, so it is asked. */
function whichAction({ text, context }: Sentence): Draft {
  const actions = (context.items ?? []).filter(({ list }) => list === 'A');
  const candidates = itemsAbout(searchFor(text.replace(new RegExp(done.source, 'gi'), ' ')), actions).slice(0, 5);
  if (candidates.length === 0) return sure({ kind: 'clarify', why: 'which-item', wanted: 'action.complete' });
  return draft({ kind: 'action.complete', items: [] }, [{ kind: 'which-item', list: 'A', candidates }]);
}
