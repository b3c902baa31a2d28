import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Command, CommandKind } from '../understand/command.ts';
import type { Hint } from '../understand/understanding.ts';
import type { Reply } from '../turn.ts';
import type { Talk } from './talk.ts';

/** What came with a command besides its own slots. */
export interface Given {
  /** The project that somebody chose for it. */
  readonly project?: ProjectCode;
  readonly hints: readonly Hint[];
}

/** Carries out one kind of command. */
export type CommandHandler<K extends CommandKind> = (
  command: Extract<Command, { kind: K }>,
  talk: Talk,
  given: Given,
) => Promise<Reply>;

/** Carries out any command. */
export type RunCommand = (command: Command, talk: Talk, given: Given) => Promise<Reply>;
