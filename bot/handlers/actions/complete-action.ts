import { completeAction as completed } from '../../../src/domain/actions/action-wishes.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { ActionStep } from './change-found-action.ts';
import { stepActions } from './step-actions.ts';

export const completing = (note?: string): ActionStep => ({
  wish: () => completed(note === undefined ? {} : { note }),
  done: (number, { t }) => t('cards.done.completed', { number }),
});

/** Finishes actions. */
export const completeAction: CommandHandler<'action.complete'> = (command, talk) =>
  stepActions(command.items, completing(command.note), talk, (items) => ({ ...command, items: [...items] }));
