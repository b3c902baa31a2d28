import type { WorkingCalendar } from './calendar.ts';
import type { RuleProblem } from '../changes/rule-problem.ts';
import { addYears, type Day, earliestDay } from '../values/day.ts';
import { ok, type Result, refused } from '../values/result.ts';

/** Something to tell about a date that is accepted all the same. */
export type DueDateWarning = { readonly kind: 'in-the-past' } | { readonly kind: 'day-off'; readonly effective: Day };

const yearsAhead = 5;

/** No list takes a date before the year 2000, in whichever of its columns. */
export function earlyDayProblem<K extends string>(
  cells: { readonly [column in K]?: Day | null },
  columns: readonly K[],
): RuleProblem | undefined {
  const column = columns.find((name) => (cells[name] ?? earliestDay) < earliestDay);
  return column === undefined ? undefined : { kind: 'too-early', column, earliest: earliestDay };
}

/** What is wrong with a due date, if anything. */
export function dueDateProblem(due: Day, today: Day): RuleProblem | undefined {
  const early = earlyDayProblem({ DueDate: due }, ['DueDate']);
  if (early !== undefined) return early;
  const latest = addYears(today, yearsAhead);
  return due > latest ? { kind: 'too-far-ahead', column: 'DueDate', latest } : undefined;
}

/** A date in the past or on a day off is allowed with a warning; more than five years ahead is refused. */
export function checkDueDate(
  due: Day,
  calendar: WorkingCalendar,
  today: Day,
): Result<readonly DueDateWarning[], RuleProblem> {
  const problem = dueDateProblem(due, today);
  if (problem !== undefined) return refused(problem);
  const warnings: DueDateWarning[] = [];
  const isDayOff = !calendar.isWorkingDay(due);
  const effective = isDayOff ? calendar.nextWorkingDay(due) : due;
  if (effective < today) warnings.push({ kind: 'in-the-past' });
  if (isDayOff) warnings.push({ kind: 'day-off', effective });
  return ok(warnings);
}
