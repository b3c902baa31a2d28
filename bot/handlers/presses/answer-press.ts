import type { CardData } from '../../cards/data/card-data.ts';
import type { Reply } from '../../turn.ts';
import type { PressHandler } from '../press-handler.ts';
import { pressHandlers } from '../register-handlers.ts';
import { runCommand } from '../run-command.ts';
import type { Talk } from '../talk.ts';

/** Answers a pressed button; a card that shows more items stays, with the answer beside it. */
export async function answerPress(data: CardData, talk: Talk): Promise<Reply> {
  // The table ties each verb to its own handler; the compiler cannot follow one verb through it.
  const handler = pressHandlers[data.verb] as PressHandler<typeof data.verb>;
  const reply = await handler(data, talk, runCommand);
  return 'keep' in data && data.keep ? { ...reply, beside: true } : reply;
}
