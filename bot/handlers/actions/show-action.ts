import { actionStatuses } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { actionCard } from '../../cards/action-card.ts';
import { shownNumber } from '../../cards/scene.ts';
import { statusWords } from '../../cards/action-words.ts';
import type { CommandHandler } from '../command-handler.ts';
import { findItem } from '../find-item.ts';
import { sceneOf } from '../talk.ts';

/** Shows one action; a question about its status is answered in words. */
export const showAction: CommandHandler<'action.show'> = async (command, talk) => {
  const { item: ref, asked } = command;
  const found = await findItem(ref, actionsList, talk, (project) => ({ ...command, item: { ...ref, project } }));
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  const number = shownNumber(found.value, scene);
  const remarks =
    asked === undefined
      ? []
      : [
          found.value.item.cells.ActionStatus === asked
            ? talk.t('cards.done.isSo', { number, status: actionStatuses[asked][talk.language] })
            : talk.t('cards.done.isNotSo', {
                number,
                asked: actionStatuses[asked][talk.language],
                status: statusWords(found.value, scene),
              }),
        ];
  return actionCard(found.value, remarks, scene, talk.doors.tabUrl);
};
