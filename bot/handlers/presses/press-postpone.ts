import { actionsList } from '../../../src/lists/actions.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { postponeQuestionCard } from '../../cards/pointed-question-card.ts';
import { shownName } from '../../cards/scene.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import type { Reply } from '../../turn.ts';
import { postponing } from '../actions/postpone-action.ts';
import { stepFound } from '../actions/step-actions.ts';
import { stepMeasure } from '../measures/step-measure.ts';
import type { PressHandler } from '../press-handler.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { findPointed, inItsPlace } from './find-pointed.ts';

/** Moves the item of a card to another date; asks for the date when the card had no room for it. */
export const pressPostpone: PressHandler<'postpone'> = async (data, talk) => {
  const { day, list } = data;
  if (day === undefined) return askDay(data, talk);
  if (list === 'ControlMeasures') {
    return stepMeasure(data, { changes: { DueDate: day }, done: 'cards.done.postponed' }, talk);
  }
  const found = await findPointed(data, actionsList, talk);
  return found.ok ? stepFound(found.value, postponing({ kind: 'day', day }, talk), talk) : found.problem;
};

async function askDay(given: DataOf<'postpone'>, talk: Talk): Promise<Reply> {
  const data = inItsPlace(given);
  const list: ListDeclaration = data.list === 'ControlMeasures' ? controlMeasuresList : actionsList;
  const found = await findPointed(data, list, talk);
  if (!found.ok) return found.problem;
  const scene = sceneOf(talk);
  return postponeQuestionCard(data, shownName(seen(found.value, talk), scene), undefined, scene);
}
