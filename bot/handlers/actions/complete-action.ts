import { actionsList } from '../../../src/lists/actions.ts';
import { type Step, stepItems } from '../acting/step-items.ts';
import type { CommandHandler } from '../command-handler.ts';

export const completing = (note?: string): Step => ({
  act: { list: 'Actions', act: 'complete', input: { note } },
  say: (number, { t }) => t('cards.done.completed', { number }),
});

/** Finishes actions. */
export const completeAction: CommandHandler<'action.complete'> = (command, talk) =>
  stepItems(actionsList, command.items, completing(command.note), talk, (items) => ({ ...command, items: [...items] }));
