import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { DecisionLevel } from '../domain/values/vocabulary.ts';
import type { Changes, Item, ListDeclaration } from '../lists/list.ts';
import { columnOfRule } from './column-of-rule.ts';

/** What would satisfy the rule that refused a change. */
export interface Needed {
  /** Cells to fill or to put right. */
  readonly columns: readonly string[];
  /** A reason is asked. */
  readonly reason: boolean;
  /** With what the columns may start. */
  readonly first: Readonly<Record<string, string>>;
  /** Which bodies may do it, the decision's own first; empty where no body is asked. */
  readonly bodies: readonly DecisionLevel[];
}

/** A change that a rule refused. */
export interface RefusedChange {
  readonly list: ListDeclaration;
  readonly item: Item;
  readonly changes: Changes<ListDeclaration>;
}

const asking = (what: Partial<Needed>): Needed => ({ columns: [], reason: false, first: {}, bodies: [], ...what });

/** The cells, the reason or the body with which the rule would accept the change; undefined when none would. */
export function whatIsNeeded(problem: RuleProblem, change: RefusedChange): Needed | undefined {
  switch (problem.kind) {
    case 'needed':
      return asking({ columns: problem.columns, first: problem.first ?? {} });
    case 'reason-needed':
      return asking({ reason: true, bodies: problem.bodies ?? [] });
    case 'level-too-low':
      // Its own level is history: another body is asked, not another level.
      return asking({ bodies: problem.bodies });
    case 'no-finished-measure':
      return acceptance(change);
    default:
      return otherColumn(columnOfRule(problem, change.list, change.changes), change);
  }
}

/** A threat without a finished measure is under control only when it is accepted, with a reason. */
function acceptance({ item, changes }: RefusedChange): Needed | undefined {
  const after: Readonly<Record<string, unknown>> = { ...item.cells, ...changes };
  if (after['RiskType'] === 'Opportunity') return undefined;
  return after['ResponseStrategy'] === 'Accept'
    ? asking({ reason: true })
    : asking({ columns: ['ResponseStrategy'], reason: true, first: { ResponseStrategy: 'Accept' } });
}

/** A refusal that points at a cell besides the changed ones is put right in that cell. */
const otherColumn = (column: string | undefined, { changes }: RefusedChange): Needed | undefined =>
  column === undefined || column in changes ? undefined : asking({ columns: [column] });
