import { resultCard, undoData } from '../../cards/result-card.ts';
import { type OneOfSeveral, severalResultsCard } from '../../cards/several-results-card.ts';
import { actionFacts } from '../../cards/action-words.ts';
import { shownNumber } from '../../cards/scene.ts';
import type { Command, ItemRef } from '../../understand/command.ts';
import type { Reply } from '../../turn.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { findItem } from '../find-item.ts';
import { editProblemReply, editProblemWords } from '../problem-reply.ts';
import { seenProblem } from '../seen-problem.ts';
import { seen } from '../seen.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { isOwnLastWrite } from '../writing/is-own-last-write.ts';
import { type ActionStep, changeFoundAction, type FoundAction } from './change-found-action.ts';
import { toldRemarks } from '../writing/told-remarks.ts';
import { tellOwners } from './tell-owners.ts';

/** Takes one step with each of the named actions; all are found before any is written. */
export async function stepActions(
  refs: readonly ItemRef[],
  step: ActionStep,
  talk: Talk,
  again: (refs: readonly ItemRef[]) => Command,
): Promise<Reply> {
  const found: FoundAction[] = [];
  for (const [index, ref] of refs.entries()) {
    const one = await findItem(ref, actionsList, talk, (project) => again(refs.with(index, { ...ref, project })));
    if (!one.ok) return one.problem;
    found.push(one.value);
  }
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 ? stepFound(only, step, talk) : stepSeveral(found, step, talk);
}

/** Takes a step with one action that was found. */
export async function stepFound(found: FoundAction, step: ActionStep, talk: Talk): Promise<Reply> {
  const { language, t } = talk;
  const scene = sceneOf(talk);
  const changed = await changeFoundAction(found, step, talk);
  if (!changed.ok) return editProblemReply(seenProblem(changed.problem, found, talk), actionsList, language);
  const { after, isChanged } = changed.value;
  const told = await tellOwners(changed.value, talk);
  const mayUndo = isChanged || (await isOwnLastWrite(after, talk));
  const view = seen(after, talk);
  return resultCard(
    {
      title: step.done(shownNumber(view, scene), talk, view),
      facts: actionFacts(view, scene),
      remarks: [...toldRemarks(told, view, t), ...(isChanged ? [] : [t('cards.done.already')])],
      ...(mayUndo ? { undo: undoData(view, 'Actions', scene) } : {}),
    },
    scene,
  );
}

/** Takes the same step with several actions, one after the other. */
export async function stepSeveral(found: readonly FoundAction[], step: ActionStep, talk: Talk): Promise<Reply> {
  const results: OneOfSeveral[] = [];
  for (const one of found) results.push(await oneOfSeveral(one, step, talk));
  return severalResultsCard(results, sceneOf(talk));
}

async function oneOfSeveral(found: FoundAction, step: ActionStep, talk: Talk): Promise<OneOfSeveral> {
  const { language, t } = talk;
  const scene = sceneOf(talk);
  const number = shownNumber(seen(found, talk), scene);
  const changed = await changeFoundAction(found, step, talk);
  if (!changed.ok) {
    const text = editProblemWords(seenProblem(changed.problem, found, talk), actionsList, language);
    return { number, text: `${number}: ${t('cards.done.refused', { text })}` };
  }
  await tellOwners(changed.value, talk);
  const after = seen(changed.value.after, talk);
  return changed.value.isChanged
    ? { number, text: step.done(number, talk, after), undo: undoData(after, 'Actions', scene) }
    : { number, text: `${step.done(number, talk, after)}. ${t('cards.done.already')}` };
}
