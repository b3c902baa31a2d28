import { fold } from '../../src/reading/text/fold.ts';
import type { CardData, DataOf } from '../cards/data/card-data.ts';
import type { ProjectChoice } from '../cards/project-question-card.ts';
import { type Asked, answer } from '../understand/answer.ts';
import type { Given, TypedAnswer } from '../understand/answers/typed-answer.ts';
import type { Context } from '../understand/context.ts';
import { isNewCommand } from '../understand/is-new-command.ts';
import type { Question } from '../understand/question.ts';
import { isTakenBack } from '../understand/words/answer-words.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Asks, OpenQuestion } from './open-questions.ts';

/** What a typed text does to the open question. */
export type AnswerOf =
  /** It says what this button says. */
  | { readonly kind: 'press'; readonly data: CardData }
  /** It answers in part: this must be known first. */
  | { readonly kind: 'doubt'; readonly doubt: Question; readonly of: DataOf<'answer'> }
  /** It is an order of its own. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unclear' };

/** Reads a typed text against the open question: exactly one of its buttons, or none. */
export function answerOf(text: string, open: OpenQuestion, understood: Understanding, context: Context): AnswerOf {
  const { asks } = open;
  if (offersProjects(asks)) return projectOf(text, open, asks, understood);
  const asked = askedIn(asks);
  // A clear order beats a half answer; "besluit: ..." is no reason either.
  const isOther = isNewCommand(text, understood, asked.ask, context);
  // A bare "3/4" is read in the language in which it was asked.
  const typed = answer(text, asked, { ...context, locale: asks.language });
  if (isOther && !(typed?.kind === 'given' && isKnown(typed.given))) return { kind: 'other' };
  return typed === undefined ? { kind: 'unclear' } : pressOf(typed, asks);
}

/** What any words may fill is no clear answer: an order fits it as well. */
const isKnown = (given: Given): boolean => !('text' in given || 'rationale' in given || 'organisation' in given);

const offersProjects = (asks: Asks): asks is readonly ProjectChoice[] => Array.isArray(asks);

function askedIn(asks: Exclude<Asks, readonly ProjectChoice[]>): Asked {
  switch (asks.verb) {
    case 'answer':
      return { ask: asks.ask, command: asks.command };
    case 'postpone':
      return { ask: { kind: 'missing-day', slot: 'to' } };
    case 'assign':
      return { ask: { kind: 'missing-owner' } };
  }
}

function pressOf(typed: TypedAnswer, asks: Exclude<Asks, readonly ProjectChoice[]>): AnswerOf {
  switch (typed.kind) {
    case 'given':
      return { kind: 'press', data: { ...asks, ...typed.given } };
    case 'doubt':
      return asks.verb === 'answer' ? { kind: 'doubt', doubt: typed.doubt, of: asks } : { kind: 'unclear' };
    case 'taken-back':
      return { kind: 'press', data: dismissal(asks) };
  }
}

const dismissal = ({ language, asked }: Pick<DataOf<'dismiss'>, 'language' | 'asked'>): CardData => ({
  verb: 'dismiss',
  language,
  ...(asked === undefined ? {} : { asked }),
});

function projectOf(
  text: string,
  { id }: OpenQuestion,
  offers: readonly ProjectChoice[],
  { kind, language }: Understanding,
): AnswerOf {
  const typed = fold(text.trim().replace(/[.!]+$/, ''));
  if (isTakenBack(typed)) return { kind: 'press', data: dismissal({ language, asked: id }) };
  const coded = offers.find(({ code }) => fold(code) === typed);
  const named = offers.filter(({ name }) => typed.length > 2 && fold(name).includes(typed));
  const chosen = coded ?? (named.length === 1 ? named[0] : undefined);
  if (chosen !== undefined) return { kind: 'press', data: chosen.data };
  return { kind: kind === 'nothing' ? 'unclear' : 'other' };
}
