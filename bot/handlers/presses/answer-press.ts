import type { CardData } from '../../cards/data/card-data.ts';
import type { Reply } from '../../turn.ts';
import type { PressHandler } from '../press-handler.ts';
import { pressHandlers } from '../register-handlers.ts';
import { answerInOwnChat, isPressForOwnChat } from '../own-chat.ts';
import { runCommand } from '../run-command.ts';
import type { Talk } from '../talk.ts';

/** Answers a pressed button where it was pressed, or in the presser's own chat what a channel may not read. */
export async function answerPress(data: CardData, talk: Talk): Promise<Reply> {
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
