import { fold } from '../../../src/reading/text/fold.ts';
import type { ListLetter } from '../context.ts';
import type { Question } from '../question.ts';
import { findRefs } from '../refs/find-refs.ts';
import { placeIn } from '../words/answer-words.ts';
import { given, type TypedAnswer } from './typed-answer.ts';

type ItemQuestion = Extract<Question, { kind: 'which-item' }>;
type ListQuestion = Extract<Question, { kind: 'which-list' }>;

/** Shorter words stand in many titles. */
const shortestWords = 4;

/** The item that a typed number, place or piece of a title points at. */
export function answerItem({ list, candidates }: ItemQuestion, folded: string): TypedAnswer | undefined {
  const typed = folded.replace(/[\s.!]+$/, '');
  const pointed = candidates[placeIn(typed) ?? -1];
  if (pointed !== undefined) return given({ number: pointed.number });
  const number = numberIn(typed, list);
  if (number !== undefined) return given({ number });
  const titled = typed.length < shortestWords ? [] : candidates.filter(({ title }) => fold(title).includes(typed));
  const [only, ...others] = titled;
  return only === undefined || others.length > 0 ? undefined : given({ number: only.number });
}

function numberIn(typed: string, list: ListLetter): number | undefined {
  if (/^\d{1,6}$/.test(typed)) return Number(typed);
  const [found, ...others] = findRefs(typed);
  const isWhole = found?.start === 0 && found.end === typed.length && others.length === 0;
  // What is asked is a number of this project: with a code it may be another one's.
  return isWhole && found.ref.project === undefined && (found.list ?? list) === list ? found.ref.number : undefined;
}

const listWords: Readonly<Record<ListLetter, RegExp>> = {
  A: /^(?:de\s+|the\s+)?(?:a|acties?|actions?)[\s.!]*$/,
  R: /^(?:de\s+|the\s+)?(?:r|risico'?s?|risks?)[\s.!]*$/,
  B: /^(?:de\s+|the\s+)?(?:b|besluit(?:en)?|decisions?)[\s.!]*$/,
};

/** The list that was meant, by letter or by name. */
export function answerList({ candidates }: ListQuestion, folded: string): TypedAnswer | undefined {
  const list = candidates.find((one) => listWords[one].test(folded));
  return list === undefined ? undefined : given({ text: list });
}
