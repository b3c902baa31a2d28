import type { CardData } from '../../cards/data/card-data.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import type { PressHandler } from '../press-handler.ts';
import { pressHandlers } from '../register-handlers.ts';
import { answerInOwnChat, isPressForOwnChat, isRefusal } from '../own-chat.ts';
import { runCommand } from '../run-command.ts';
import type { Talk } from '../talk.ts';

/** Answers a pressed button; what was answered by typing is not answered again by a button of its old card. */
export async function answerPress(data: CardData, talk: Talk): Promise<Reply> {
  const asked = askedIn(data);
  const isTyped = asked !== undefined && talk.doors.questions.wasTyped(asked);
  return isTyped ? textCard(talk.t('bot.answeredAlready')) : takeAnswer(data, 'pressed', talk);
}

/** Does what a button says, pressed or typed, and remembers which question that answered. */
export async function takeAnswer(data: CardData, how: 'pressed' | 'typed', talk: Talk): Promise<Reply> {
  const asked = askedIn(data);
  if (asked === undefined) return pressedHere(data, talk);
  const reply = await pressedHere(data, { ...talk, asked });
  // What was refused may be answered again, with something else.
  if (!isRefusal(reply)) talk.doors.questions.settle(asked, how);
  return reply;
}

const askedIn = (data: CardData): string | undefined => ('asked' in data ? data.asked : undefined);

/** Where it was pressed, or in the presser's own chat what a channel may not read. */
async function pressedHere(data: CardData, talk: Talk): Promise<Reply> {
  if (!(await isPressForOwnChat(data, talk))) return pressed(data, talk);
  return answerInOwnChat(talk, (own) => pressed(data, own));
}

/** A card that shows more items stays, with the answer beside it. */
async function pressed(data: CardData, talk: Talk): Promise<Reply> {
  // The table ties each verb to its own handler; the compiler cannot follow one verb through it.
  const handler = pressHandlers[data.verb] as PressHandler<typeof data.verb>;
  const reply = await handler(data, talk, runCommand);
  return 'keep' in data && data.keep ? { ...reply, beside: true } : reply;
}
