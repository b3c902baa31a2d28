import type { Action } from '../../lists/actions.ts';
import type { Risk } from '../../lists/risks.ts';
import type { WorkingCalendar } from '../calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { dayAt, type Moment } from '../values/moment.ts';
import type { GrotikAspect, Light, Priority } from '../values/vocabulary.ts';
import { type FoundItem, found } from './found-item.ts';
import type { Situation } from './rule.ts';

export const isOpen = ({ cells }: Action): boolean =>
  cells.ActionStatus === 'New' || cells.ActionStatus === 'InProgress' || cells.ActionStatus === 'Waiting';

export const openActions = (facts: ProjectFacts): readonly Action[] => facts.actions.filter(isOpen);

/** Working days after a day, itself moved to the first working day; 0 when it is not past or unknown. */
export function workingDaysPast(day: Day | undefined, calendar: WorkingCalendar, today: Day): number {
  return day === undefined ? 0 : Math.max(0, calendar.workingDaysBetween(calendar.nextWorkingDay(day), today));
}

export const lateness = (action: Action, calendar: WorkingCalendar, today: Day): number =>
  isOpen(action) ? workingDaysPast(action.cells.DueDate, calendar, today) : 0;

export const isUnowned = ({ cells }: Action): boolean =>
  cells.Owner === undefined && (cells.ExternalOwner ?? '').trim() === '';

export const createdDay = ({ createdAt }: { readonly createdAt: Moment }): Day => dayAt(createdAt);

/** The day from which an action counts as agreed (ruling 7). */
export const sourceDay = (action: Action): Day => action.cells.SourceDate ?? createdDay(action);

export const activeThreats = ({ risks }: Pick<ProjectFacts, 'risks'>): readonly Risk[] =>
  risks.filter(({ cells }) => cells.RiskType === 'Threat' && cells.RiskStatus !== 'Closed');

export const scoreOf = ({ cells }: Risk): number | undefined =>
  cells.Probability === undefined || cells.Impact === undefined ? undefined : cells.Probability * cells.Impact;

export function bandOf(risk: Risk): Light {
  const score = scoreOf(risk);
  if (score === undefined) return 'Grey';
  return score >= 15 ? 'Red' : score >= 5 ? 'Amber' : 'Green';
}

/** Overdue actions as findings, of one aspect or priority where asked. */
export function lateActions(
  { facts, calendar, today }: Situation,
  filter: { readonly aspect?: GrotikAspect; readonly only?: Priority },
): readonly FoundItem[] {
  return facts.actions.flatMap((action) => {
    const past = lateness(action, calendar, today);
    const isAsked =
      (filter.aspect === undefined || action.cells.GrotikAspect === filter.aspect) &&
      (filter.only === undefined || action.cells.Priority === filter.only);
    return past > 0 && isAsked ? [found('Actions', action, { amount: past })] : [];
  });
}
