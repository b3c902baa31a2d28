import type { Changes, ListDeclaration } from '../../lists/list.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { DecisionLevel } from '../values/vocabulary.ts';

/** What somebody wants of an item: cells to write, and what they say about it. */
export interface Wish<L extends ListDeclaration> {
  readonly changes: Changes<L>;
  /** The reason or remark that came with it; each kind of item has its own place for it. */
  readonly note?: string | undefined;
  /** The body that takes a decision back; its own when absent. */
  readonly level?: DecisionLevel | undefined;
  /** What was asked does not exist, whatever the rules say of the rest. */
  readonly problem?: RuleProblem;
}
