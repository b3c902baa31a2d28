import {
  cancelAction as cancelled,
  noteOnAction,
  reopenAction as reopened,
  restoreAction,
  startAction as started,
  waitWithAction,
} from '../../../src/domain/actions/action-wishes.ts';
import { priorities } from '../../../src/domain/values/vocabulary.ts';
import { askQuestion } from '../ask-question.ts';
import type { Command } from '../../understand/command.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Talk } from '../talk.ts';
import type { ActionStep } from './change-found-action.ts';
import { stepActions } from './step-actions.ts';
import type { Reply } from '../../turn.ts';

type OneItemCommand = Extract<Command, { kind: `action.${string}`; item: unknown }>;

const stepOne = (command: OneItemCommand, step: ActionStep, talk: Talk): Promise<Reply> =>
  stepActions([command.item], step, talk, ([ref = command.item]) => ({ ...command, item: ref }));

const askReason = (command: Command, talk: Talk): Reply =>
  askQuestion({ command, ask: { kind: 'missing-reason' }, later: [] }, talk);

/** Opens a finished action again, with a reason; a cancelled one starts anew. */
export const reopenAction: CommandHandler<'action.reopen'> = async (command, talk) => {
  const { reason } = command;
  if (reason === undefined || reason.trim() === '') return askReason(command, talk);
  const step: ActionStep = {
    wish: ({ cells }) => (cells.ActionStatus === 'Cancelled' ? { ...restoreAction(), note: reason } : reopened(reason)),
    act: (action) =>
      action.cells.ActionStatus === 'Cancelled' ? { kind: 'restore-action' } : { kind: 'change-action', action },
    done: (number, { t }) => t('cards.done.reopened', { number }),
  };
  return stepOne(command, step, talk);
};

export const startAction: CommandHandler<'action.start'> = (command, talk) =>
  stepOne(command, { wish: started, done: (number, { t }) => t('cards.done.started', { number }) }, talk);

/** Marks that the action waits on somebody outside. */
export const waitAction: CommandHandler<'action.wait'> = (command, talk) => {
  const step: ActionStep = {
    wish: () => waitWithAction(command.note),
    done: (number, { t }) => t('cards.done.waiting', { number }),
  };
  return stepOne(command, step, talk);
};

/** Says that an action is no longer needed: nothing is ever deleted. */
export const cancelAction: CommandHandler<'action.cancel'> = async (command, talk) => {
  const { reason } = command;
  if (reason === undefined || reason.trim() === '') return askReason(command, talk);
  const step: ActionStep = {
    wish: () => cancelled(reason),
    done: (number, { t }) => t('cards.done.cancelled', { number }),
  };
  return stepOne(command, step, talk);
};

export const setPriority: CommandHandler<'action.setPriority'> = (command, talk) => {
  const step: ActionStep = {
    wish: () => ({ changes: { Priority: command.priority } }),
    done: (number, { t, language }) =>
      t('cards.done.priority', { number, priority: priorities[command.priority][language].toLowerCase() }),
  };
  return stepOne(command, step, talk);
};

/** Writes a note under the progress, in the speaker's name. */
export const noteAction: CommandHandler<'action.note'> = (command, talk) => {
  const step: ActionStep = {
    wish: () => noteOnAction(command.note),
    done: (number, { t }) => t('cards.done.noted', { number }),
  };
  return stepOne(command, step, talk);
};
