import { changeAction } from '../../domain/actions/action-changes.ts';
import { isOpen } from '../../domain/actions/action-state.ts';
import { areAllStepsDone, isLastTicked } from '../../domain/values/steps.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import type { Followed } from '../outcome.ts';
import type { Round } from '../repair-consequences.ts';
import { type Histories, stepsAfterChoice } from './histories.ts';

/** Actions whose last step somebody ticked in SharePoint itself become Afgerond (AS-5). */
export async function finishSteps(
  actions: readonly Action[],
  histories: Histories,
  round: Round,
): Promise<readonly Followed[]> {
  if (!round.settings.autoStatus) return [];
  const ticked = actions.filter(
    (action) => isOpen(action) && action.modifiedAt > round.since && areAllStepsDone(action.cells.Steps),
  );
  const followed: Followed[] = [];
  for (const action of ticked) {
    if (await wasTickedLast(action, histories, round)) followed.push(...(await finishOne(action, round)));
  }
  return followed;
}

/** Whoever chose a status after the last step was ticked, or with it, knew of the steps. */
async function wasTickedLast({ id }: Action, histories: Histories, { since }: Round): Promise<boolean> {
  const steps = await histories.of(actionsList, id);
  const later = stepsAfterChoice(steps, ['ActionStatus'], since);
  return later.some(({ now, before }) => isLastTicked(before?.Steps, now.Steps));
}

async function finishOne(action: Action, { store, settings, author, promise }: Round): Promise<readonly Followed[]> {
  // As if the last step was ticked just now: the same rule decides what follows from it.
  const unticked = { ...action, cells: { ...action.cells, Steps: '' } };
  const decided = changeAction(unticked, { changes: { Steps: action.cells.Steps ?? '' } }, author, settings);
  if (!decided.ok) return [];
  const { Steps: _, ...changes } = decided.value;
  await promise({ why: 'steps-done', list: actionsList, item: action });
  const written = await store.change(actionsList, action.id, action.etag, changes);
  const after = written.ok ? written.value : undefined;
  return [{ kind: 'automatic', why: 'all-done', list: actionsList, before: action, after }];
}
