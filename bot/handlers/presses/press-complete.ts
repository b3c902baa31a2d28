import { actionsList } from '../../../src/lists/actions.ts';
import { completing } from '../actions/complete-action.ts';
import { stepFound } from '../actions/step-actions.ts';
import { stepMeasure } from '../measures/step-measure.ts';
import type { PressHandler } from '../press-handler.ts';
import { findPointed } from './find-pointed.ts';

/** Finishes the item of a card. */
export const pressComplete: PressHandler<'complete'> = async (data, talk) => {
  if (data.list === 'ControlMeasures') {
    return stepMeasure(data, { changes: { MeasureStatus: 'Done' }, done: 'cards.done.completed' }, talk);
  }
  const found = await findPointed(data, actionsList, talk);
  return found.ok ? stepFound(found.value, completing(), talk) : found.problem;
};
