import { listNamed } from '../../../src/lists/register.ts';
import { shownNumber } from '../../cards/scene.ts';
import { textCard } from '../../cards/text-card.ts';
import type { PressHandler } from '../press-handler.ts';
import { sceneOf } from '../talk.ts';

/** The reader decided that nothing has to happen. */
export const pressLeave: PressHandler<'leave'> = async ({ project, list, item }, talk) => {
  const declared = listNamed(list);
  if (declared === undefined) throw new Error(`no list ${list}`);
  const number = shownNumber({ project, list: declared, item: { id: item } }, sceneOf(talk));
  return textCard(talk.t('cards.ask.left', { number }));
};

/** The reader took a question back. */
export const pressDismiss: PressHandler<'dismiss'> = async (_data, { t }) => textCard(t('cards.ask.dismissed'));
