import { decisionsList } from '../../../src/lists/decisions.ts';
import { type Step, stepFound } from '../acting/step-items.ts';
import type { PressHandler } from '../press-handler.ts';
import { findPointed } from './find-pointed.ts';

const puttingBack: Step = {
  act: { list: 'Decisions', act: 'put-back', input: {} },
  say: (number, { t }) => t('cards.done.putBack', { number }),
};

/** Puts a decision that was recorded wrongly back to Voorgesteld. */
export const pressPutBack: PressHandler<'put-back'> = async (data, talk) => {
  const found = await findPointed(data, decisionsList, talk);
  return found.ok ? stepFound(found.value, puttingBack, talk) : found.problem;
};
