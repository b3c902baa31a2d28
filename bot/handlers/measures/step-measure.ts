import { changeMeasure, type MeasureChanges } from '../../../src/domain/measures/measure-changes.ts';
import { refusalOf } from '../../../src/domain/people/permission.ts';
import { refused } from '../../../src/domain/values/result.ts';
import { editItem } from '../../../src/editing/edit-item.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { showDay } from '../../../src/words/show-date.ts';
import type { WordKey } from '../../../src/words/translate.ts';
import { measureFacts } from '../../cards/measure-words.ts';
import { resultCard, undoData } from '../../cards/result-card.ts';
import { shownName } from '../../cards/scene.ts';
import type { Reply } from '../../turn.ts';
import { heldIn } from '../find-item.ts';
import { findPointed, type Pointed } from '../presses/find-pointed.ts';
import { editProblemReply } from '../problem-reply.ts';
import { authorOf, sceneOf, type Talk } from '../talk.ts';
import { seenProblem } from '../seen-problem.ts';
import { seen } from '../seen.ts';
import { rememberWrite } from '../writing/remember-write.ts';
import { type ItemNotice, tellPerson } from '../writing/tell-person.ts';

export interface MeasureStep {
  readonly changes: MeasureChanges;
  readonly done: WordKey;
}

/** Changes a control measure from the card that reminded of it. */
export async function stepMeasure(pointed: Pointed, { changes, done }: MeasureStep, talk: Talk): Promise<Reply> {
  const found = await findPointed(pointed, controlMeasuresList, talk);
  if (!found.ok) return found.problem;
  const { home, item } = found.value;
  const { t, language, person } = talk;
  const scene = sceneOf(talk);
  const edited = await editItem(home.store, {
    list: controlMeasuresList,
    id: item.id,
    decide: (measure) => {
      const refusal = refusalOf({ kind: 'change-measure', measure }, home.actor);
      return refusal === undefined
        ? changeMeasure(measure, { changes }, authorOf(talk))
        : refused({ kind: 'forbidden', refusal });
    },
  });
  if (!edited.ok)
    return editProblemReply(seenProblem(edited.problem, found.value, talk), controlMeasuresList, language);
  const { before, after } = edited.value;
  const held = heldIn(home, controlMeasuresList, after);
  const view = seen(held, talk);
  const number = shownName(view, scene);
  const isChanged = before.etag !== after.etag;
  if (isChanged) {
    await rememberWrite({ home, list: controlMeasuresList, item: after, wasAddition: false }, talk);
    const text: ItemNotice['text'] = (t, measure) => t('cards.notice.changed', { actor: person.name, item: measure });
    await tellPerson({ to: after.cells.MeasureOwner, found: held, text }, talk);
  }
  const day = view.cells.DueDate === undefined ? '' : showDay(view.cells.DueDate, language, 'long');
  return resultCard(
    {
      title: t(done, { number, day }),
      facts: measureFacts(view, scene),
      remarks: isChanged ? [] : [t('cards.done.already')],
      ...(isChanged ? { undo: undoData(view, 'ControlMeasures', scene) } : {}),
    },
    scene,
  );
}
