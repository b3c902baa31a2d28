import type { CardCommand } from '../cards/data/command-data.ts';
import type { Reply } from '../turn.ts';
import type { CommandHandler, Given } from './command-handler.ts';
import { commandHandlers } from './register-handlers.ts';
import type { Talk } from './talk.ts';

/** Carries out a command that is complete. */
export function runCommand(command: CardCommand, talk: Talk, given: Given): Promise<Reply> {
  // The table ties each kind to its own handler; the compiler cannot follow one kind through it.
  const handler = commandHandlers[command.kind] as CommandHandler<typeof command.kind>;
  return handler(command, talk, given);
}
