import type { DecisionCommand, ItemRef } from '../command.ts';
import { draft, type Rule, slot, sure } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { settleDay } from '../settle-day.ts';
import { matchPerson } from '../../../src/reading/people/match-person.ts';
import type { Question } from '../question.ts';
import { findRefs, firstOf, maskRefs } from '../refs/find-refs.ts';
import type { Sentence } from '../text/sentence.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { takenWord } from '../words/decision-words.ts';
import { isNegated, isSupposed, splitReason } from '../words/speech-words.ts';

type Take = Extract<DecisionCommand, { kind: 'decision.take' }>;

interface Said {
  readonly item: ItemRef;
  readonly text: string;
  readonly masked: string;
  readonly reason?: string;
}

/** A decision by number with an order or a fact about it, its reason apart. */
function saidOf(sentence: Sentence, pattern: RegExp): Said | undefined {
  const refs = findRefs(sentence.folded);
  const item = firstOf('B', refs);
  const { text, reason } = splitReason(maskRefs(sentence.text, refs), maskRefs(sentence.folded, refs));
  const masked = maskRefs(sentence.folded, refs).slice(0, text.length);
  if (item === undefined || sentence.isQuestion || !pattern.test(masked)) return undefined;
  return isNegated(masked) || isSupposed(masked, sentence.language)
    ? undefined
    : { item, text, masked, ...slot('reason', reason) };
}

const taken = word(takenWord);
const decidedBy = /(?:^|\s)(?:door|by)\s+(?<name>[^,.;]{2,60})/d;

/** "besluit 9 is vanmorgen genomen door Wilma". */
export const takeDecision: Rule = (sentence) => {
  const said = saidOf(sentence, taken);
  if (said === undefined) return undefined;
  const decider = deciderIn(said, sentence);
  const day = dayIn(said.text, 'past', sentence).at(-1);
  const settled = day === undefined ? undefined : settleDay(day, 'decidedOn', sentence.context);
  const command: Take = {
    kind: 'decision.take',
    item: said.item,
    decidedOn: settled?.day ?? sentence.context.today,
    ...slot('decidedBy', decider.name),
    ...slot('rationale', said.reason),
  };
  const missing = [
    ...(decider.name === undefined && decider.doubt === undefined ? (['decidedBy'] as const) : []),
    ...(said.reason === undefined ? (['rationale'] as const) : []),
  ];
  return draft(command, [
    decider.doubt,
    settled?.doubt,
    missing.length === 0 ? undefined : { kind: 'decision-details', missing },
  ]);
};

/** A person of the roster by full name, else the words as they stand (de raad). */
function deciderIn({ text, masked }: Said, sentence: Sentence): { readonly name?: string; readonly doubt?: Question } {
  const place = decidedBy.exec(masked)?.indices?.groups?.['name'];
  if (place === undefined) return {};
  const named = text.slice(...place);
  const [day] = dayIn(named, 'past', sentence);
  const words = tidy(day === undefined ? named : named.slice(0, day.start)).replace(
    /\s+(?:genomen|vastgesteld|goedgekeurd|taken|approved)$/i,
    '',
  );
  const match = matchPerson(words, sentence.context.roster, sentence.context.sender);
  if (match.kind === 'one') return { name: match.person.name };
  if (match.kind === 'several')
    return { doubt: { kind: 'which-person', slot: 'decidedBy', text: words, candidates: match.people } };
  return { name: words };
}

const dayIn = (
  text: string,
  towards: 'past' | 'future',
  { context, language }: Sentence,
): ReturnType<typeof findDays> => findDays(text, { ...context, language, towards });

const holding = word('(?:houd|hou)\\s.{0,40}?aan|aanhouden|aangehouden|on\\s+hold|hold');

/** "houd besluit 10 aan tot na de kerst". */
export const holdDecision: Rule = (sentence) => {
  const said = saidOf(sentence, holding);
  if (said === undefined) return undefined;
  const found = dayIn(said.text, 'future', sentence).at(-1);
  const settled = found === undefined ? undefined : settleDay(found, 'neededBy', sentence.context);
  return draft(
    { kind: 'decision.hold', item: said.item, ...slot('neededBy', settled?.day) },
    [settled?.doubt],
    settled?.hints,
  );
};

const withdrawing = word('trek\\s.{0,40}?\\sin|intrekken|ingetrokken|withdraw|withdrawn|revoke');

/** "trek besluit 8 in". */
export const withdrawDecision: Rule = (sentence) => {
  const said = saidOf(sentence, withdrawing);
  return said && sure({ kind: 'decision.withdraw', item: said.item, ...slot('reason', said.reason) });
};
