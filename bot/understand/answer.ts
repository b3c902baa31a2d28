import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { answerDay } from './answers/answer-day.ts';
import { answerItem, answerList } from './answers/answer-item.ts';
import { answerPerson } from './answers/answer-person.ts';
import { answerDetails, answerText } from './answers/answer-text.ts';
import { given, type TypedAnswer } from './answers/typed-answer.ts';
import type { Question } from './question.ts';
import { prepare } from './text/prepare.ts';
import type { Sentence } from './text/sentence.ts';
import { isNeedless, isTakenBack, isYes } from './words/answer-words.ts';

/** The question that is open, with the command that waits for it. */
export interface Asked {
  readonly ask: Question;
  /** Undefined when a button of an item asked. */
  readonly command?: Command;
}

/** Reads a typed text as the answer to an open question; undefined when it answers something else. */
export function answer(text: string, asked: Asked, context: Context): TypedAnswer | undefined {
  const sentence = prepare(text, context);
  const { folded } = sentence;
  if (folded === '' || sentence.isQuestion) return undefined;
  const isNo = isTakenBack(folded) || (isNeedless(folded) && asked.ask.kind !== 'missing-reason');
  return isNo ? { kind: 'taken-back' } : filled(asked, sentence);
}

function filled({ ask, command }: Asked, sentence: Sentence): TypedAnswer | undefined {
  switch (ask.kind) {
    case 'which-person':
    case 'unknown-person':
    case 'missing-owner':
      // An action may begin without an owner; giving it to somebody cannot.
      return answerPerson(ask, sentence, command?.kind === 'action.add');
    case 'which-day':
    case 'confirm-day':
    case 'missing-day':
    case 'impossible-day':
      return answerDay(ask, sentence);
    case 'which-item':
      return answerItem(ask, sentence.folded);
    case 'which-list':
      return answerList(ask, sentence.folded);
    case 'missing-title':
    case 'missing-reason':
      return answerText(ask, sentence);
    case 'decision-details':
      return answerDetails(ask, sentence);
    case 'similar':
    case 'confirm-bulk':
    case 'confirm-send':
    case 'not-your-item':
    case 'offer':
      return isYes(sentence.folded) ? given({}) : undefined;
    case 'missing-scores':
      return undefined;
  }
}
