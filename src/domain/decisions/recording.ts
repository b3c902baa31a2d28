import type { WorkingCalendar } from '../calendar/calendar.ts';
import { isSameCell } from '../changes/same-cell.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { Day } from '../values/day.ts';
import type { PlannedDecisionChange } from './decision-changes.ts';
import { isOpenDecision } from './decision-state.ts';
import { frozenColumns } from './frozen-columns.ts';

const workingDaysToMend = 5;

type Mending = Pick<PlannedDecisionChange, 'decision' | 'recordedOn' | 'calendar' | 'author'>;

/** What was recorded wrongly can be put back or completed up to five working days later. */
export const lastDayToMend = (recordedOn: Day, calendar: WorkingCalendar): Day =>
  calendar.addWorkingDays(recordedOn, workingDaysToMend);

/** The same day of a decision under change; one whose recording nobody saw counts from the day that it names. */
export const lastDayToMendIt = ({ decision, recordedOn, calendar, author }: Mending): Day =>
  lastDayToMend(recordedOn ?? decision.cells.DecidedOn ?? author.today, calendar);

/**
 * The version with which a decision was recorded as Genomen, of its versions newest first. What stands again as it
 * stood (its successor was put back, a put back was taken back) was recorded then, not now.
 */
export function recordingOf<V extends Pick<Decision, 'cells'>>(versions: readonly V[]): V | undefined {
  let recording: V | undefined;
  let wasOpen = false;
  for (const version of versions) {
    if (version.cells.DecisionStatus === 'Taken') {
      if (recording !== undefined && wasOpen && !saysTheSame(version, recording)) break;
      recording = version;
      wasOpen = false;
    } else if (isOpenDecision(version)) wasOpen = true;
  }
  return recording;
}

const saysTheSame = ({ cells: one }: Pick<Decision, 'cells'>, { cells: other }: Pick<Decision, 'cells'>): boolean =>
  frozenColumns.every((column) => isSameCell(one[column], other[column]));
