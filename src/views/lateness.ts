import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import { effectiveDate } from '../domain/calendar/effective-date.ts';
import { type Day, parseDay } from '../domain/values/day.ts';
import { actionEnds, decisionEnds, measureEnds, riskEnds } from '../domain/values/end-states.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';

/** The day that somebody was to be ready, beside the day that they were. */
interface Term {
  readonly due: string;
  readonly ended?: string;
  /** States in which nothing is awaited any more. */
  readonly endStates: readonly string[];
  readonly status: string;
}

const terms: Readonly<Record<string, Term>> = {
  Actions: { due: 'DueDate', ended: 'CompletedOn', status: 'ActionStatus', endStates: actionEnds },
  ControlMeasures: { due: 'DueDate', status: 'MeasureStatus', endStates: measureEnds },
  Decisions: { due: 'NeededBy', ended: 'DecidedOn', status: 'DecisionStatus', endStates: decisionEnds },
  Risks: { due: 'ReviewDate', status: 'RiskStatus', endStates: ['Occurred', ...riskEnds] },
  Milestones: {
    due: 'ForecastDate',
    ended: 'ActualDate',
    status: 'MilestoneStatus',
    endStates: ['Achieved', 'Cancelled'],
  },
  Stakeholders: { due: 'ReviewDate', status: '', endStates: [] },
};

/** The column that tells the state of a row; undefined for a list whose rows have none. */
export const statusColumnOf = ({ name }: ListDeclaration): string | undefined => terms[name]?.status || undefined;

/** The state of a row as it stands there, typed by hand or not. */
export function statusIn(list: ListDeclaration, { cells, flaws }: Pick<Item, 'cells' | 'flaws'>): string | undefined {
  const column = statusColumnOf(list);
  const cell = column === undefined ? undefined : cells[column];
  return typeof cell === 'string' ? cell : flaws.find((flaw) => flaw.column === column)?.raw;
}

interface Judged {
  readonly list: ListDeclaration;
  readonly item: Item;
  readonly calendar: WorkingCalendar;
}

const dayIn = ({ cells }: Item, column: string | undefined): Day | undefined => {
  const cell = column === undefined ? undefined : cells[column];
  return typeof cell === 'string' ? parseDay(cell) : undefined;
};

/** Still awaited, past the day that counts. */
export function isLate({ list, item, calendar }: Judged, today: Day): boolean {
  const term = terms[list.name];
  const due = dayIn(item, term?.due);
  if (term === undefined || due === undefined || term.endStates.includes(String(item.cells[term.status]))) return false;
  return today > effectiveDate(due, calendar);
}

/** A past date beside a name tells that the person is late, or was, unless the row shows that it was in time. */
export function tellsLateness({ list, item, calendar }: Judged, today: Day): boolean {
  const term = terms[list.name];
  const due = dayIn(item, term?.due);
  if (term === undefined || due === undefined || due >= today) return false;
  const ended = term.endStates.includes(String(item.cells[term.status])) ? dayIn(item, term.ended) : undefined;
  return ended === undefined || ended > effectiveDate(due, calendar);
}
