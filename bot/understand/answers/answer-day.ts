import { type DayFound, findDays } from '../../../src/reading/days/find-days.ts';
import type { Question } from '../question.ts';
import { settleDay } from '../settle-day.ts';
import type { Sentence } from '../text/sentence.ts';
import { isOfTheText, isUndecided, isYes, placeIn } from '../words/answer-words.ts';
import { given, inDoubt, type TypedAnswer } from './typed-answer.ts';

export type DayQuestion = Extract<Question, { kind: 'which-day' | 'confirm-day' | 'missing-day' | 'impossible-day' }>;

/** The day that a typed text names and nothing else; a date with two readings is asked again. */
export function answerDay(ask: DayQuestion, sentence: Sentence): TypedAnswer | undefined {
  const short = shortAnswer(ask, sentence.folded);
  if (short !== undefined) return short;
  const found = wholeDay(ask, sentence);
  if (found === undefined) return undefined;
  const { day, doubt } = settleDay(found, ask.slot, sentence.context);
  if (day !== undefined) return given({ day });
  return doubt === undefined ? undefined : inDoubt(doubt);
}

function shortAnswer(ask: DayQuestion, folded: string): TypedAnswer | undefined {
  if (ask.kind === 'which-day') {
    const day = ask.candidates[placeIn(folded) ?? -1];
    return day === undefined ? undefined : given({ day });
  }
  if (ask.kind !== 'confirm-day') return undefined;
  // "Hoort het bij de tekst, of is het de datum?" cannot be answered by yes.
  if (ask.why === 'maybe-content' && isOfTheText(folded)) return given({ skip: true });
  if (ask.why === 'maybe-content' || ask.why === 'number-or-date') return undefined;
  if (isYes(folded)) return given({ day: ask.day });
  return ask.slot === 'decidedOn' && isUndecided(folded) ? given({ skip: true }) : undefined;
}

const around = /^(?:(?:nee|no|doe|maak|zet|liever|maar|er|het|hem|op|on|naar|to|van|dan|liefst|make|it)[\s,]+)*$/;
const behind = /^(?:\s+(?:dan|maar|van|graag|then))*[\s.!]*$/;

/** A bare short weekday ("vr") is only read behind a word that announces a date. */
function wholeDay(ask: DayQuestion, { text, language, context }: Sentence): DayFound | undefined {
  const towards = ask.slot === 'on' || ask.slot === 'decidedOn' ? 'past' : 'future';
  const read = (typed: string): DayFound | undefined => {
    const [found, ...others] = findDays(typed, { ...context, language, towards });
    if (found === undefined || others.length > 0) return undefined;
    const isWhole = around.test(typed.slice(0, found.start).toLowerCase()) && behind.test(typed.slice(found.end));
    return isWhole ? found : undefined;
  };
  return read(text) ?? read(`${language === 'nl' ? 'op' : 'on'} ${text}`);
}
