import type { Question } from '../understand/question.ts';
import type { ListedPerson } from '../../src/reading/people/shown-names.ts';
import type { Reply } from '../turn.ts';
import { askedDay } from './ask-day.ts';
import { askedDetails, askedText } from './ask-text.ts';
import { askedPerson } from './ask-person.ts';
import { askedYesOrNo } from './ask-yes-or-no.ts';
import { askedItem, askedList } from './ask-item.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import { type CardAction, type CardElement, line, remark } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

/** One question as a card shows it. */
export interface AskedCard {
  readonly text: string;
  readonly inputs?: readonly CardElement[];
  readonly actions: readonly CardAction[];
}

/** What every part of a question card needs. */
export interface Asking {
  readonly scene: Scene;
  /** Carries the command so far; an answer is added to it. */
  readonly data: DataOf<'answer'>;
  readonly members: readonly ListedPerson[];
  /** How many items a confirmation is about, where that is known. */
  readonly count?: number;
}

/** One short question, with the answers that are likely as buttons. */
export function questionCard(asking: Asking): Reply {
  const { text, inputs = [], actions } = askedCard(asking.data.ask, asking);
  return cardReply({
    language: asking.scene.language,
    summary: text,
    body: [...subject(asking), line(literal(text)), ...inputs],
    actions,
  });
}

/** What the question is about, so that an answer later on still makes sense. */
const subject = ({ data: { command } }: Asking): CardElement[] =>
  'title' in command && command.title !== '' ? [remark(literal(`‘${command.title}’`))] : [];

function askedCard(ask: Question, asking: Asking): AskedCard {
  switch (ask.kind) {
    case 'which-person':
    case 'unknown-person':
    case 'missing-owner':
      return askedPerson(ask, asking);
    case 'which-day':
    case 'confirm-day':
    case 'missing-day':
    case 'impossible-day':
      return askedDay(ask, asking);
    case 'which-item':
      return askedItem(ask, asking);
    case 'which-list':
      return askedList(ask, asking);
    case 'missing-title':
    case 'missing-reason':
      return askedText(ask, asking);
    case 'decision-details':
    case 'missing-scores':
      return askedDetails(ask, asking);
    case 'similar':
    case 'confirm-bulk':
    case 'confirm-send':
    case 'not-your-item':
    case 'offer':
      return askedYesOrNo(ask, asking);
  }
}
