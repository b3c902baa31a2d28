import { hasNoOwner } from '../domain/actions/action-state.ts';
import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import { effectiveDate, workingDaysSince } from '../domain/calendar/effective-date.ts';
import {
  opportunitySize,
  type OpportunitySize,
  residualScore,
  riskBand,
  type RiskBand,
  riskScore,
} from '../domain/risks/risk-score.ts';
import { isReviewed } from '../domain/risks/risk-state.ts';
import { addDays, type Day, parseDay } from '../domain/values/day.ts';
import { mondayOfDay } from '../domain/values/week.ts';
import { type Action, actionsList } from '../lists/actions.ts';
import { isEnded } from '../lists/is-ended.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { type Risk, risksList } from '../lists/risks.ts';

/** What the date of an open row asks for today. */
export type DueStanding =
  | { readonly kind: 'late'; readonly workingDays: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'this-week' };

/** What the rules make of a row on a day. */
export interface Standing {
  readonly isOpen: boolean;
  /** Nobody is named to do it. */
  readonly isNobodys?: true;
  /** The working day that counts for its date, as long as that is waited for. */
  readonly counts?: Day;
  /** Absent when the date asks nothing now. */
  readonly due?: DueStanding;
  /** What a risk weighs before measures, with its word: a band for a threat, a size for a positive chance. */
  readonly score?: number;
  readonly band?: RiskBand;
  readonly size?: OpportunitySize;
  readonly residual?: number;
}

export interface OnDay {
  readonly calendar: WorkingCalendar;
  readonly today: Day;
}

/** How a row stands today: open, late, heavy. */
export function standingOf(list: ListDeclaration, item: Item, on: OnDay): Standing {
  const isOpen = !isEnded(list, item);
  const awaited = isOpen ? awaitedDay(list, item) : undefined;
  const base = { isOpen, ...(awaited === undefined ? {} : dueCells(awaited, on)) };
  if (list.name === actionsList.name) return { ...base, ...(isNobodys(item) ? { isNobodys: true } : {}) };
  return list.name === risksList.name ? { ...base, ...weightOf(item) } : base;
}

const isNobodys = (action: Action): boolean => hasNoOwner(action) && !isEnded(actionsList, action);

function awaitedDay(list: ListDeclaration, item: Item): Day | undefined {
  const cell = list.standing === undefined ? undefined : item.cells[list.standing.due];
  const due = typeof cell === 'string' ? parseDay(cell) : undefined;
  return list.name === risksList.name && !isReviewed(item) ? undefined : due;
}

function dueCells(due: Day, on: OnDay): Pick<Standing, 'counts' | 'due'> {
  const counts = effectiveDate(due, on.calendar);
  const asks = dueStanding(due, counts, on);
  return { counts, ...(asks === undefined ? {} : { due: asks }) };
}

function dueStanding(due: Day, counted: Day, { calendar, today }: OnDay): DueStanding | undefined {
  if (counted < today) return { kind: 'late', workingDays: workingDaysSince(due, calendar, today) };
  if (counted === today) return { kind: 'today' };
  return counted <= sundayOf(today) ? { kind: 'this-week' } : undefined;
}

const sundayOf = (today: Day): Day => addDays(mondayOfDay(today), 6);

function weightOf(risk: Risk): Pick<Standing, 'score' | 'band' | 'size' | 'residual'> {
  const [score, band, size, residual] = [riskScore(risk), riskBand(risk), opportunitySize(risk), residualScore(risk)];
  return {
    ...(score === undefined ? {} : { score }),
    ...(band === undefined ? {} : { band }),
    ...(size === undefined ? {} : { size }),
    ...(residual === undefined ? {} : { residual }),
  };
}
