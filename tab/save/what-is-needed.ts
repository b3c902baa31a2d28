import { changeAction } from '../../src/domain/actions/action-changes.ts';
import type { Author } from '../../src/domain/people/author.ts';
import type { WorkingCalendar } from '../../src/domain/calendar/calendar.ts';
import { changeDecision } from '../../src/domain/decisions/decision-changes.ts';
import { changeRisk } from '../../src/domain/risks/risk-changes.ts';
import type { RuleProblem } from '../../src/domain/changes/rule-problem.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { ControlMeasure } from '../../src/lists/control-measures.ts';
import type { Item } from '../../src/lists/list.ts';
import { boardItem } from '../lists/board-item.ts';
import type { BoardList } from '../lists/board-list.ts';
import type { ItemChanges } from './clashing-columns.ts';
import type { Edit } from './send-merged.ts';

/** What a rule still asks for before it accepts an edit. */
export interface Needed {
  readonly columns: readonly string[];
  readonly reason: boolean;
  /** With what the columns start. */
  readonly first: ItemChanges;
}

export interface Refused {
  readonly list: BoardList;
  readonly edit: Edit;
  /** Column that the server's refusal points at. */
  readonly column: string | undefined;
}

interface Setting {
  readonly author: Author;
  readonly calendar: WorkingCalendar;
}

const asking = (columns: readonly string[], reason = false, first: ItemChanges = {}): Needed => ({
  columns,
  reason,
  first,
});

/** Asks the rule that refused an edit which cells or reason would satisfy it; undefined when none would. */
export function whatIsNeeded(refused: Refused, setting: Setting): Needed | undefined {
  const judged = judge(refused, setting);
  const problem = judged.ok ? undefined : judged.problem;
  switch (problem?.kind) {
    case 'needed':
      return asking(problem.columns);
    case 'reason-needed':
      return asking([], true);
    case 'no-finished-measure':
      return acceptance(refused.edit);
    default:
      return otherColumn(refused);
  }
}

/** A threat without a finished measure is under control only when it is accepted, with a reason. */
function acceptance({ base, changes }: Edit): Needed | undefined {
  const after: ItemChanges = { ...base.cells, ...changes };
  if (after['RiskType'] === 'Opportunity') return undefined;
  return after['ResponseStrategy'] === 'Accept'
    ? asking([], true)
    : asking(['ResponseStrategy'], true, { ResponseStrategy: 'Accept' });
}

/** A refusal that points at a cell besides the edited ones is put right in that cell. */
const otherColumn = ({ edit, column }: Refused): Needed | undefined =>
  column === undefined || column in edit.changes ? undefined : asking([column]);

function judge(
  { list, edit: { base, changes, reason }, column }: Refused,
  setting: Setting,
): Result<unknown, RuleProblem> {
  const one = boardItem(list, base);
  switch (one.list) {
    case 'Actions':
      return changeAction(one.item, { changes, note: reason }, setting.author, { autoStatus: true });
    case 'Risks':
      return changeRisk(one.item, { changes, note: reason }, { ...setting, measures: measuresBehind(column, base) });
    case 'Decisions':
      return changeDecision(one.item, { changes, note: reason }, setting);
  }
}

/** The tab reads no measures: only a refusal that asks why the risk is accepted tells that none is finished. */
function measuresBehind(column: string | undefined, risk: Item): readonly ControlMeasure[] {
  return column === 'ClosingReason' ? [] : [{ ...risk, cells: { RiskRef: risk.id, MeasureStatus: 'Done' } }];
}
