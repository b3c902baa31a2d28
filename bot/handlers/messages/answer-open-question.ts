import { answerOf } from '../../talk/answer-of.ts';
import type { OpenQuestion } from '../../talk/open-questions.ts';
import type { Context } from '../../understand/context.ts';
import type { Question } from '../../understand/question.ts';
import type { Understanding } from '../../understand/understanding.ts';
import type { CardData, DataOf } from '../../cards/data/card-data.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { askQuestion } from '../ask-question.ts';
import { answerInOwnChat } from '../own-chat.ts';
import { takeAnswer } from '../presses/answer-press.ts';
import { inLanguage, type Talk } from '../talk.ts';

/** A typed text with what it says by itself. */
export interface Typed {
  readonly text: string;
  readonly understood: Understanding;
  readonly context: Context;
}

/** Takes a typed text as the answer to the speaker's open question; undefined when it is none. */
export async function answerOpenQuestion(typed: Typed, talk: Talk): Promise<Reply | undefined> {
  const { questions } = talk.doors;
  const open = questions.open(talk.turn);
  if (open === undefined) return undefined;
  const answer = answerOf(typed.text, open, typed.understood, typed.context);
  switch (answer.kind) {
    case 'press':
      return press(answer.data, open, talk);
    case 'doubt':
      return inPlaceOf(open, talk, async (here) => askCloser(answer, open, here));
    case 'other':
      questions.leave(talk.turn);
      return undefined;
    case 'unclear':
      return inPlaceOf(open, talk, async ({ t }) => textCard(t('bot.stillAsked', { question: open.words })));
  }
}

/** The typed answer goes the very way of the button that says the same. */
const press = (data: CardData, open: OpenQuestion, talk: Talk): Promise<Reply> =>
  inPlaceOf(open, inLanguage(talk, data.language), (here) => takeAnswer(data, 'typed', here));

/** The closer question is still the same one: whichever of its cards is answered, it is answered. */
function askCloser({ doubt, of }: { doubt: Question; of: DataOf<'answer'> }, { id }: OpenQuestion, talk: Talk): Reply {
  const { command, later, project, language } = of;
  const open = { command, ask: doubt, later, ...(project === undefined ? {} : { project }), id };
  return askQuestion(open, inLanguage(talk, language));
}

/** What was asked in the own chat is not answered in the channel, wherever the answer was typed. */
function inPlaceOf({ place }: OpenQuestion, talk: Talk, answer: (here: Talk) => Promise<Reply>): Promise<Reply> {
  const isElsewhere = place === 'personal' && talk.turn.place.kind === 'channel';
  return isElsewhere ? answerInOwnChat(talk, answer) : answer(talk);
}
