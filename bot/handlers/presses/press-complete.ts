import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { type Step, stepFound } from '../acting/step-items.ts';
import { completing } from '../actions/complete-action.ts';
import type { PressHandler } from '../press-handler.ts';
import { findPointed } from './find-pointed.ts';

const completingMeasure: Step = {
  act: { list: 'ControlMeasures', act: 'complete', input: {} },
  say: (number, { t }) => t('cards.done.completed', { number }),
};

/** Finishes the item of a card. */
export const pressComplete: PressHandler<'complete'> = async (data, talk) => {
  const isMeasure = data.list === 'ControlMeasures';
  const list: ListDeclaration = isMeasure ? controlMeasuresList : actionsList;
  const found = await findPointed(data, list, talk);
  return found.ok ? stepFound(found.value, isMeasure ? completingMeasure : completing(), talk) : found.problem;
};
