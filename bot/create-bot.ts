import type { Person } from '../src/ports.ts';
import { messageId } from '../src/messages/message-id.ts';
import { createTranslate } from '../src/words/translate.ts';
import type { BotDoors } from './bot-doors.ts';
import { cardData } from './cards/data/card-data.ts';
import { type InputProblem, inputProblem } from './cards/data/input-problem.ts';
import { helpCard, welcomeCard } from './cards/help-card.ts';
import { inputProblemCard } from './cards/input-problem-card.ts';
import { besideCard } from './cards/text-card.ts';
import { answerMessage } from './handlers/messages/answer-message.ts';
import { asksForHelp } from './handlers/messages/asks-for-help.ts';
import { answerPress } from './handlers/presses/answer-press.ts';
import { openTalk } from './handlers/open-talk.ts';
import { conversationOf } from './handlers/talk.ts';
import { createWaitingMessages } from './handlers/waiting-messages.ts';
import { createOpenQuestions } from './talk/open-questions.ts';
import type { Bot, Mention, Reply, Turn } from './turn.ts';

/** The bot: sentences and buttons in, cards out. */
export function createBot(house: BotDoors): Bot {
  const doors = { ...house, questions: createOpenQuestions(house.clock) };
  const waiting = createWaitingMessages(doors.clock);

  async function answer(turn: Turn, person: Person, text: string, mentions: readonly Mention[]): Promise<Reply> {
    const talk = await openTalk(turn, person, turn.language, doors);
    return talk.ok ? answerMessage(text, mentions, talk.value) : talk.problem;
  }

  return {
    async message(turn, text, mentions) {
      // Teams sends a message again when an answer takes long: the first one is still at work.
      if (!(await doors.acts.undo.firstTime(messageKey(turn), doors.clock.now()))) return undefined;
      const help = asksForHelp(text, turn.language);
      if (help !== undefined) return helpCard(help);
      const person = await turn.signedIn();
      if (person !== undefined) return answer(turn, person, text, mentions);
      waiting.keep(turn, text, mentions);
      return 'sign-in';
    },
    async signedIn(turn) {
      const message = waiting.take(turn);
      const person = message === undefined ? undefined : await turn.signedIn();
      if (message === undefined || person === undefined) return undefined;
      return answer({ ...turn, activityId: message.activityId }, person, message.text, message.mentions);
    },
    async press(turn, verb, data) {
      const given = pressed(verb, data);
      const parsed = cardData.safeParse(given);
      if (!parsed.success) return refusedPress(inputProblem(parsed.error, given), turn);
      const person = await turn.signedIn();
      if (person === undefined) return 'sign-in';
      const talk = await openTalk(turn, person, parsed.data.language, doors);
      return talk.ok ? answerPress(parsed.data, talk.value) : talk.problem;
    },
    installed: async (place, _person, language) => welcomeCard(place, language),
  };
}

const messageKey = (turn: Turn): string =>
  messageId({ kind: 'heard', conversation: conversationOf(turn), activity: turn.activityId });

/** What was filled in wrongly is said; a card that carries something that we do not know was written by another Spil. */
function refusedPress(problem: InputProblem | undefined, { language }: Turn): Reply {
  const t = createTranslate(language);
  return problem === undefined ? besideCard(t('bot.staleCard')) : inputProblemCard(problem, t);
}

/** Inputs that were left empty come as empty texts, from some clients as null: they say nothing. */
function pressed(verb: string, data: unknown): object {
  const given = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  return { ...Object.fromEntries(given.filter(([, value]) => value !== '' && value !== null)), verb };
}
