import { changeAction } from '../../domain/actions/action-changes.ts';
import { isOpen } from '../../domain/actions/action-state.ts';
import { areAllStepsDone } from '../../domain/values/steps.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import type { Followed } from '../outcome.ts';
import type { Round } from '../repair-consequences.ts';

/** Actions whose last step somebody ticked in SharePoint itself become Afgerond (AS-5). */
export async function finishSteps(actions: readonly Action[], round: Round): Promise<readonly Followed[]> {
  const ticked = actions.filter(
    (action) => isOpen(action) && action.modifiedAt > round.since && areAllStepsDone(action.cells.Steps),
  );
  const followed: Followed[] = [];
  for (const action of ticked) {
    if (await wasTickedSince(action, round)) followed.push(...(await finishOne(action, round)));
  }
  return followed;
}

async function wasTickedSince({ id }: Action, { store, since }: Round): Promise<boolean> {
  const versions = await store.versions(actionsList, id);
  if (!versions.ok) return false;
  return versions.value.some(
    ({ at, cells }, index) =>
      at > since && areAllStepsDone(cells.Steps) && !areAllStepsDone(versions.value[index + 1]?.cells.Steps),
  );
}

async function finishOne(action: Action, { store, settings, author }: Round): Promise<readonly Followed[]> {
  // As if the last step was ticked just now: the same rule decides what follows from it.
  const unticked = { ...action, cells: { ...action.cells, Steps: '' } };
  const decided = changeAction(unticked, { changes: { Steps: action.cells.Steps ?? '' } }, author, settings);
  if (!decided.ok) return [];
  const { Steps: _, ...changes } = decided.value;
  const written = await store.change(actionsList, action.id, action.etag, changes);
  const after = written.ok ? written.value : undefined;
  return [{ kind: 'automatic', why: 'all-done', list: actionsList, before: action, after }];
}
