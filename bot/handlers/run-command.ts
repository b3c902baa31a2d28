import type { WordKey } from '../../src/words/translate.ts';
import { textCard } from '../cards/text-card.ts';
import type { Reply } from '../turn.ts';
import type { Command } from '../understand/command.ts';
import type { CommandHandler, Given } from './command-handler.ts';
import { commandHandlers } from './register-handlers.ts';
import { answerInOwnChat, isForOwnChat } from './own-chat.ts';
import type { Talk } from './talk.ts';

/** Carries out a command that is complete; what a channel may not read is answered to the speaker alone. */
export async function runCommand(command: Command, talk: Talk, given: Given): Promise<Reply> {
  if (!(await isForOwnChat(command, talk))) return carryOut(command, talk, given);
  return answerInOwnChat(talk, (own) => carryOut(command, own, given));
}

/** Says so when nothing can carry it out yet. */
async function carryOut(command: Command, talk: Talk, given: Given): Promise<Reply> {
  // The table ties each kind to its own handler; the compiler cannot follow one kind through it.
  const handler = commandHandlers[command.kind] as CommandHandler<typeof command.kind> | undefined;
  return handler === undefined ? textCard(talk.t(cannotWords(command))) : handler(command, talk, given);
}

export const canCarryOut = ({ kind }: Command): boolean => commandHandlers[kind] !== undefined;

/** The tab edits every list; what no screen can do yet is not promised there either. */
const cannotWords = ({ kind }: Command): WordKey =>
  /^(remind|digest|signal|workload)\./.test(kind) ? 'bot.cannot' : 'bot.notYet';
