import type { Command } from '../../understand/command.ts';
import { keyOf, type Talk } from '../talk.ts';

/** Commands that would do more when they are done twice; the others lead to the same state. */
function addsUp(command: Command): boolean {
  switch (command.kind) {
    case 'action.note':
    case 'action.reopen':
      return true;
    case 'action.wait':
    case 'action.complete':
      return command.note !== undefined;
    case 'action.postpone':
      return command.to?.kind === 'shift' || command.reason !== undefined;
    default:
      return false;
  }
}

/** Whether this very button was pressed before with a command that must not run again. */
export async function isRepeated(command: Command, talk: Talk): Promise<boolean> {
  if (!addsUp(command)) return false;
  const { undo, clock } = talk.doors.acts;
  return !(await undo.firstTime(keyOf(talk, 'run', JSON.stringify(command)), clock.now()));
}
