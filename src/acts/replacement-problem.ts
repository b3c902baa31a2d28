import { applyChanges } from '../domain/changes/apply-changes.ts';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import { closesCircle, superseding } from '../domain/decisions/decision-replacement.ts';
import { type Decision, decisionsList } from '../lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../lists/list.ts';
import type { Setting } from './kind.ts';

/** An addition has no number yet: no decision can point at it, so it closes no circle. */
const notYet = 0;

/** Why a decision cannot replace the one it names; asked before anything is written, since two rows would be. */
export function replacementProblem(
  list: ListDeclaration,
  before: Item | undefined,
  changes: Changes<ListDeclaration>,
  { rows: { decisions } }: Setting,
): RuleProblem | undefined {
  if (list.name !== decisionsList.name) return undefined;
  // The list decides the shape of its rows.
  const cells = applyChanges(before?.cells ?? {}, changes) as unknown as Decision['cells'];
  const id = before?.id ?? notYet;
  const asked = changes['ReplacesRef'];
  if (typeof asked === 'number' && closesCircle(id, asked, decisions)) return { kind: 'cannot-replace' };
  const result = superseding({ id, cells }, decisions);
  return result.ok ? undefined : result.problem;
}
