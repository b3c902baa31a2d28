import type { Day } from '../../../src/domain/values/day.ts';
import { type Draft, draft, type Rule, slot, sure } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { settleDay } from '../settle-day.ts';
import type { Question } from '../question.ts';
import { findRefs, firstOf, maskRefs } from '../refs/find-refs.ts';
import { itemsAbout, searchFor } from '../similar/search-for.ts';
import type { Sentence } from '../text/sentence.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { controlledWord, occurredWord } from '../words/risk-words.ts';
import { isNegated, isSupposed } from '../words/speech-words.ts';
import { scoresIn } from './risk-scores.ts';

const isSaid = (sentence: Sentence, masked: string): boolean =>
  !sentence.isQuestion && !isNegated(masked) && !isSupposed(masked, sentence.language);

/** "zet de kans van risico 4 op 3". */
export const scoreRisk: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const item = firstOf('R', refs);
  const masked = maskRefs(sentence.folded, refs);
  if (item === undefined || !isSaid(sentence, masked)) return undefined;
  const { probability, impact } = scoresIn(masked);
  if (probability === undefined && impact === undefined) return undefined;
  return sure({ kind: 'risk.score', item, ...slot('probability', probability), ...slot('impact', impact) });
};

const controlled = word(controlledWord);

/** "R6 is beheerst". */
export const controlRisk: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const item = firstOf('R', refs);
  const masked = maskRefs(sentence.folded, refs);
  return item !== undefined && controlled.test(masked) && isSaid(sentence, masked)
    ? sure({ kind: 'risk.control', item })
    : undefined;
};

const occurred = word(occurredWord);
const riskWord = /(?<![a-z])([a-z]*?)(?:risico|risk)(?![a-z])/g;

/** "R1 is gisteren opgetreden"; a risk that is only described is asked. */
export const riskOccurred: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const masked = maskRefs(sentence.folded, refs);
  if (!occurred.test(masked) || !isSaid(sentence, masked)) return undefined;
  const item = firstOf('R', refs);
  if (item === undefined && !/risico|risk/.test(masked)) return undefined;
  const when = occurrence(sentence);
  const which = item === undefined ? whichRisk(sentence) : undefined;
  if (item === undefined && which === undefined)
    return sure({ kind: 'clarify', why: 'which-item', wanted: 'risk.occurred' });
  return draft({ kind: 'risk.occurred', ...slot('item', item), ...slot('on', when.day) }, [which, ...when.doubts]);
};

function whichRisk({ folded, context }: Sentence): Question | undefined {
  const words = folded.replace(riskWord, '$1 ').replace(occurred, ' ');
  const risks = (context.items ?? []).filter(({ list }) => list === 'R');
  const candidates = itemsAbout(searchFor(words), risks).slice(0, 5);
  return candidates.length === 0 ? undefined : { kind: 'which-item', list: 'R', candidates };
}

/** The day on which it happened: today when none is said, a day off is asked. */
function occurrence({ text, context, language }: Sentence): { readonly day?: Day; readonly doubts: Draft['doubts'] } {
  const found = findDays(text, { ...context, language, towards: 'past' }).at(-1);
  const { day, doubt, hints } = settleDay(found, 'on', context);
  if (found === undefined)
    return { doubts: [{ kind: 'confirm-day', slot: 'on', text: '', day: context.today, why: 'said-today' }] };
  if (day === undefined) return { doubts: doubt === undefined ? [] : [doubt] };
  return { day, doubts: hints.length === 0 ? [] : [dayOff(day, found.text)] };
}

const dayOff = (day: Day, text: string): Question => ({
  kind: 'confirm-day',
  slot: 'on',
  text,
  day,
  why: 'not-a-working-day',
});
