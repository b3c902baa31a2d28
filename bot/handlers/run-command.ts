import type { Reply } from '../turn.ts';
import type { Command } from '../understand/command.ts';
import type { CommandHandler, Given } from './command-handler.ts';
import { commandHandlers } from './register-handlers.ts';
import { answerInOwnChat, isForOwnChat } from './own-chat.ts';
import type { Talk } from './talk.ts';
import { cannotReply } from './without-handler.ts';

/** Carries out a command that is complete; what a channel may not read is answered to the speaker alone. */
export async function runCommand(command: Command, talk: Talk, given: Given): Promise<Reply> {
  if (!(await isForOwnChat(command, talk))) return carryOut(command, talk, given);
  return answerInOwnChat(talk, (own) => carryOut(command, own, given));
}

/** Says so when nothing can carry it out yet. */
async function carryOut(command: Command, talk: Talk, given: Given): Promise<Reply> {
  // The table ties each kind to its own handler; the compiler cannot follow one kind through it.
  const handler = commandHandlers[command.kind] as CommandHandler<typeof command.kind> | undefined;
  return handler === undefined ? cannotReply(command, talk) : handler(command, talk, given);
}

export const canCarryOut = ({ kind }: Command): boolean => commandHandlers[kind] !== undefined;
