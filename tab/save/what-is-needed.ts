import { changeAction } from '../../src/domain/action-changes.ts';
import type { Author } from '../../src/domain/author.ts';
import type { WorkingCalendar } from '../../src/domain/calendar.ts';
import { changeDecision } from '../../src/domain/decision-changes.ts';
import { changeRisk } from '../../src/domain/risk-changes.ts';
import type { RuleProblem } from '../../src/domain/rule-problem.ts';
import type { Result } from '../../src/domain/values/result.ts';
import { boardItem } from '../lists/board-item.ts';
import type { BoardList } from '../lists/board-list.ts';
import type { Edit } from './send-merged.ts';

/** What a rule still asks for before it accepts an edit. */
export interface Needed {
  readonly columns: readonly string[];
  readonly reason: boolean;
}

/** Asks the rule that refused an edit which cells or reason would satisfy it; undefined when none would. */
export function whatIsNeeded(
  list: BoardList,
  edit: Edit,
  setting: { readonly author: Author; readonly calendar: WorkingCalendar },
): Needed | undefined {
  const judged = judge(list, edit, setting);
  if (judged.ok) return undefined;
  if (judged.problem.kind === 'needed') return { columns: judged.problem.columns, reason: false };
  return judged.problem.kind === 'reason-needed' ? { columns: [], reason: true } : undefined;
}

function judge(
  list: BoardList,
  { base, changes, reason }: Edit,
  { author, calendar }: { readonly author: Author; readonly calendar: WorkingCalendar },
): Result<unknown, RuleProblem> {
  const one = boardItem(list, base);
  switch (one.list) {
    case 'Actions':
      return changeAction(one.item, { changes, note: reason }, author);
    case 'Risks':
      return changeRisk(one.item, { changes, reason }, { author, calendar, measures: [] });
    case 'Decisions':
      return changeDecision(one.item, { changes, reason }, author);
  }
}
