import { priorities } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { WordKey } from '../../../src/words/translate.ts';
import type { Command } from '../../understand/command.ts';
import type { Reply } from '../../turn.ts';
import type { SayDone } from '../acting/done-reply.ts';
import { type Step, stepItems } from '../acting/step-items.ts';
import { askQuestion } from '../ask-question.ts';
import type { CommandHandler } from '../command-handler.ts';
import type { Talk } from '../talk.ts';

type OneItemCommand = Extract<Command, { kind: `action.${string}`; item: unknown }>;

const stepOne = (
  command: OneItemCommand,
  act: Step['act'],
  said: WordKey,
  talk: Talk,
  already: WordKey = said,
): Promise<Reply> => {
  const words =
    (key: WordKey): SayDone =>
    (number, { t }) =>
      t(key, { number });
  const step: Step = { act, say: words(said), sayAlready: words(already) };
  return stepItems(actionsList, [command.item], step, talk, ([ref = command.item]) => ({ ...command, item: ref }));
};

const askReason = (command: Command, talk: Talk): Reply =>
  askQuestion({ command, ask: { kind: 'missing-reason' }, later: [] }, talk);

/** Opens a finished action again, with a reason; a cancelled one starts anew. */
export const reopenAction: CommandHandler<'action.reopen'> = async (command, talk) => {
  const note = command.reason?.trim() ?? '';
  if (note === '') return askReason(command, talk);
  return stepOne(
    command,
    { list: 'Actions', act: 'reopen', input: { note } },
    'cards.done.reopened',
    talk,
    'cards.done.open',
  );
};

export const startAction: CommandHandler<'action.start'> = (command, talk) =>
  stepOne(command, { list: 'Actions', act: 'start', input: {} }, 'cards.done.started', talk);

/** Marks that the action waits on somebody outside. */
export const waitAction: CommandHandler<'action.wait'> = (command, talk) =>
  stepOne(command, { list: 'Actions', act: 'wait', input: { note: command.note } }, 'cards.done.waiting', talk);

/** Says that an action is no longer needed: nothing is ever deleted. */
export const cancelAction: CommandHandler<'action.cancel'> = async (command, talk) => {
  const note = command.reason?.trim() ?? '';
  if (note === '') return askReason(command, talk);
  return stepOne(command, { list: 'Actions', act: 'cancel', input: { note } }, 'cards.done.cancelled', talk);
};

export const setPriority: CommandHandler<'action.setPriority'> = (command, talk) => {
  const { item, priority } = command;
  const step: Step = {
    act: { list: 'Actions', act: 'set-priority', input: { priority } },
    say: (number, { t, language }) =>
      t('cards.done.priority', { number, priority: priorities[priority][language].toLowerCase() }),
  };
  return stepItems(actionsList, [item], step, talk, ([ref = item]) => ({ ...command, item: ref }));
};

/** Writes a note under the progress, in the speaker's name. */
export const noteAction: CommandHandler<'action.note'> = (command, talk) =>
  stepOne(command, { list: 'Actions', act: 'note', input: { note: command.note } }, 'cards.done.noted', talk);

/** Ticks one step of the checklist, or takes the tick away. */
export const stepAction: CommandHandler<'action.step'> = (command, talk) => {
  const { item, number, isDone } = command;
  const step: Step = {
    act: { list: 'Actions', act: 'step', input: { number, isDone } },
    say: (shown, { t }) => t(isDone ? 'cards.done.stepDone' : 'cards.done.stepOpen', { number: shown, step: number }),
  };
  return stepItems(actionsList, [item], step, talk, ([ref = item]) => ({ ...command, item: ref }));
};
