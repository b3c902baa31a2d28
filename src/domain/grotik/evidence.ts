import type { Action } from '../../lists/actions.ts';
import type { Risk } from '../../lists/risks.ts';
import { isOpen, isOverdue, workingDaysOverdue } from '../actions/action-state.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { workingDaysSince } from '../calendar/effective-date.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { isThreat } from '../risks/risk-score.ts';
import { isOpenRisk } from '../risks/risk-state.ts';
import type { Day } from '../values/day.ts';
import { dayAt, type Moment } from '../values/moment.ts';
import type { GrotikAspect, Priority } from '../values/vocabulary.ts';
import { type FoundItem, found } from './found-item.ts';
import type { Situation } from './rule.ts';

export const openActions = ({ actions }: Pick<ProjectFacts, 'actions'>): readonly Action[] => actions.filter(isOpen);

/** Working days after the effective date; 0 when it is unknown or still to come. */
export const workingDaysPast = (date: Day | undefined, calendar: WorkingCalendar, today: Day): number =>
  date === undefined ? 0 : Math.max(0, workingDaysSince(date, calendar, today));

export const createdDay = ({ createdAt }: { readonly createdAt: Moment }): Day => dayAt(createdAt);

/** The day from which an action counts as agreed (ruling 7). */
export const sourceDay = (action: Action): Day => action.cells.SourceDate ?? createdDay(action);

/** Threats that are not closed; a controlled risk counts with its gross score (ruling 12). */
export const activeThreats = ({ risks }: Pick<ProjectFacts, 'risks'>): readonly Risk[] =>
  risks.filter((risk) => isThreat(risk) && isOpenRisk(risk));

interface ActionFilter {
  readonly aspect?: GrotikAspect;
  readonly priority?: Priority;
}

/** The overdue actions, of one aspect or priority where asked. */
export function lateActions(
  { facts, calendar, today }: Situation,
  { aspect, priority }: ActionFilter = {},
): readonly FoundItem[] {
  return facts.actions
    .filter((action) => isOverdue(action, calendar, today))
    .filter(({ cells }) => aspect === undefined || cells.GrotikAspect === aspect)
    .filter(({ cells }) => priority === undefined || cells.Priority === priority)
    .map((action) => found('Actions', action, { amount: workingDaysOverdue(action, calendar, today) }));
}
