import type { Decision } from '../../lists/decisions.ts';
import type { DecisionChanges } from './decision-changes.ts';
import type { RuleProblem } from '../changes/rule-problem.ts';
import type { ItemId } from '../values/ids.ts';
import { ok, type Result, refused } from '../values/result.ts';

/** A second row to write: the decision that a newer one replaces. */
export interface Superseding {
  readonly decision: Decision;
  readonly changes: DecisionChanges;
}

/**
 * What a taken decision does to the one that it replaces: nothing when it replaces none.
 * Written after the new decision, so that a crash in between leaves two taken ones and never none.
 */
export function superseding(
  replacement: Pick<Decision, 'id' | 'cells'>,
  decisions: readonly Decision[],
): Result<Superseding | undefined, RuleProblem> {
  const { ReplacesRef, DecisionStatus } = replacement.cells;
  if (ReplacesRef === undefined || DecisionStatus !== 'Taken') return ok(undefined);
  const old = decisions.find(({ id }) => id === ReplacesRef);
  if (old === undefined || closesCircle(replacement.id, ReplacesRef, decisions)) {
    return refused({ kind: 'cannot-replace' });
  }
  if (old.cells.DecisionStatus === 'Superseded') return ok(undefined);
  if (old.cells.DecisionStatus !== 'Taken') return refused({ kind: 'cannot-replace' });
  return ok({ decision: old, changes: { DecisionStatus: 'Superseded' } });
}

/** Whether a decision would, through others, replace itself (domain sheet 2.4: no cycles). */
export function closesCircle(start: ItemId, first: ItemId, decisions: readonly Decision[]): boolean {
  const seen = new Set<ItemId>([start]);
  let next: ItemId | undefined = first;
  while (next !== undefined) {
    if (seen.has(next)) return true;
    seen.add(next);
    const current: ItemId = next;
    next = decisions.find(({ id }) => id === current)?.cells.ReplacesRef;
  }
  return false;
}
