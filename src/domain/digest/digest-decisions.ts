import type { Decision } from '../../lists/decisions.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { effectiveDate } from '../calendar/effective-date.ts';
import { isOpenDecision } from '../decisions/decision-state.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import type { DecisionLine, DigestDecisions } from './digest.ts';

/** A decision on hold was put aside on purpose: it never counts as waiting too long (ruling 9). */
export const isWaitingTooLong = (decision: Decision, calendar: WorkingCalendar, today: Day): boolean =>
  isOpenDecision(decision) &&
  decision.cells.DecisionStatus !== 'OnHold' &&
  decision.cells.NeededBy !== undefined &&
  today > effectiveDate(decision.cells.NeededBy, calendar);

/** What waits for a decision, beside what was put on hold; undefined when there is neither. */
export function digestDecisions(
  { decisions }: ProjectFacts,
  calendar: WorkingCalendar,
  today: Day,
): DigestDecisions | undefined {
  const waiting = decisions.filter((decision) => isWaitingTooLong(decision, calendar, today)).map(lineOf);
  const onHold = decisions.filter(({ cells }) => cells.DecisionStatus === 'OnHold').map(lineOf);
  return waiting.length + onHold.length === 0 ? undefined : { waiting, onHold };
}

const lineOf = ({ id, cells }: Decision): DecisionLine => ({ id, neededBy: cells.NeededBy });
