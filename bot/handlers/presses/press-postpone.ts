import type { Day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { dueDayOf } from '../../../src/lists/due-day-of.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { postponeQuestionCard } from '../../cards/pointed-question-card.ts';
import { shownDay } from '../../cards/shown-beside.ts';
import { shownName } from '../../cards/scene.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import type { Reply } from '../../turn.ts';
import { type Step, stepFound } from '../acting/step-items.ts';
import { postponing, sayMoved } from '../actions/postpone-action.ts';
import { questionIdIn } from '../ask-question.ts';
import type { PressHandler } from '../press-handler.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { findPointed, inItsPlace, refusalIn } from './find-pointed.ts';

const postponingMeasure = (day: Day): Step => ({
  act: { list: 'ControlMeasures', act: 'postpone', input: { to: { kind: 'day', day } } },
  say: sayMoved,
});

/** Moves the item of a card to another date; asks for the date when the card had no room for it. */
export const pressPostpone: PressHandler<'postpone'> = async (data, talk) => {
  const { day, shown } = data;
  if (day === undefined) return askDay(data, talk);
  const found = await findPointed(data, listOf(data), talk);
  if (!found.ok) return found.problem;
  const isMeasure = data.list === 'ControlMeasures';
  const step = isMeasure ? postponingMeasure(day) : postponing({ kind: 'day', day });
  return stepFound(found.value, step, talk, shown && { DueDate: shown.day });
};

const listOf = ({ list }: Pick<DataOf<'postpone'>, 'list'>): ListDeclaration =>
  list === 'ControlMeasures' ? controlMeasuresList : actionsList;

async function askDay(given: DataOf<'postpone'>, talk: Talk): Promise<Reply> {
  const asked = questionIdIn(talk, `${given.list}-${given.item}`);
  const found = await findPointed(given, listOf(given), talk);
  if (!found.ok) return found.problem;
  const refusal = refusalIn(found.value, talk);
  if (refusal !== undefined) return refusal;
  const scene = sceneOf(talk);
  const view = seen(found.value, talk);
  const due = dueDayOf(view.list, view);
  const data = { ...inItsPlace(given), asked, shown: shownDay(due) };
  const reply = postponeQuestionCard(data, shownName(view, scene), due, scene);
  talk.doors.questions.keep(talk.turn, { id: asked, asks: data, words: reply.summary });
  return reply;
}
