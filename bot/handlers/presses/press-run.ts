import { isRepeated } from '../acting/is-repeated.ts';
import type { PressHandler } from '../press-handler.ts';
import { textCard } from '../../cards/text-card.ts';

/** Carries out the command of a button. */
export const pressRun: PressHandler<'run'> = async ({ command, project }, talk, run) => {
  if (await isRepeated(command, talk)) return textCard(talk.t('cards.done.again'));
  return run(command, talk, { hints: [], ...(project === undefined ? {} : { project }) });
};
