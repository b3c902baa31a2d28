import { type ActionStatus, actionStatuses } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { actionCard } from '../../cards/action-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import { type ActionView, statusWords } from '../../cards/action-words.ts';
import type { CommandHandler } from '../command-handler.ts';
import { findItem } from '../find-item.ts';
import { mayPress } from '../may-press.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';

/** Shows one action; a question about its status is answered in words. */
export const showAction: CommandHandler<'action.show'> = async (command, talk) => {
  const { item: ref, asked } = command;
  const found = await findItem(ref, actionsList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  if (!found.ok) return found.problem;
  const action = seen(found.value, talk);
  // Of a hidden action the status is as little told when somebody guesses it.
  const remarks =
    asked === undefined || asked === 'Owner' || action.share === 'number' ? [] : [statusAnswer(action, asked, talk)];
  const shown = { action, remarks, mayPress: mayPress(found.value, talk) };
  return actionCard(shown, sceneOf(talk), talk.doors.tabUrl);
};

function statusAnswer(action: ActionView, asked: ActionStatus, talk: Talk): string {
  const scene = sceneOf(talk);
  const number = shownNumber(action, scene);
  const asks = actionStatuses[asked][talk.language];
  return action.cells.ActionStatus === asked
    ? talk.t('cards.done.isSo', { number, status: asks })
    : talk.t('cards.done.isNotSo', { number, asked: asks, status: statusWords(action, scene) });
}
