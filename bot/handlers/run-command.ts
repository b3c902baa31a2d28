import type { CardCommand } from '../cards/data/command-data.ts';
import type { Reply } from '../turn.ts';
import type { CommandHandler, Given } from './command-handler.ts';
import { commandHandlers } from './register-handlers.ts';
import { answerInOwnChat, isForOwnChat } from './own-chat.ts';
import type { Talk } from './talk.ts';

/** Carries out a command that is complete; what a channel may not read is answered to the speaker alone. */
export async function runCommand(command: CardCommand, talk: Talk, given: Given): Promise<Reply> {
  if (!(await isForOwnChat(command, talk))) return carryOut(command, talk, given);
  return answerInOwnChat(talk, (own) => carryOut(command, own, given));
}

function carryOut(command: CardCommand, talk: Talk, given: Given): Promise<Reply> {
  // The table ties each kind to its own handler; the compiler cannot follow one kind through it.
  const handler = commandHandlers[command.kind] as CommandHandler<typeof command.kind>;
  return handler(command, talk, given);
}
