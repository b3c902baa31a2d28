import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import { proposeStatus } from '../domain/grotik/propose-status.ts';
import { isWeekConfirmed } from '../domain/grotik/trend.ts';
import { type AspectStatus, weekStatus } from '../domain/grotik/week-status.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Day } from '../domain/values/day.ts';
import type { GrotikStatus } from '../lists/grotik-status.ts';
import { parseWeek, reportedWeek, type WeekKey } from '../domain/values/week.ts';

export interface StatusQuestion {
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  /** The reported week when it is left out. */
  readonly week?: WeekKey;
}

/** The six lights of a week; a week that is not confirmed must be shown as a proposal. */
export interface StatusView {
  readonly week: WeekKey;
  readonly isConfirmed: boolean;
  readonly aspects: readonly AspectStatus[];
}

/** How the project stood in a week; undefined when nothing is known of it. */
export function showStatus({
  facts,
  calendar,
  today,
  week = reportedWeek(today),
}: StatusQuestion): StatusView | undefined {
  const aspects = weekStatus(facts.grotik, week, proposeStatus(facts, calendar, today));
  return aspects.length === 0 ? undefined : { week, isConfirmed: isWeekConfirmed(facts.grotik, week), aspects };
}

/** A week as these statuses of it have it, without any proposal. */
export const storedStatus = (statuses: readonly GrotikStatus[], week: WeekKey): StatusView => ({
  week,
  isConfirmed: isWeekConfirmed(statuses, week),
  aspects: weekStatus(statuses, week, []),
});

/** Weeks of which a status is stored, newest first. */
export const statusWeeks = ({ grotik }: Pick<ProjectFacts, 'grotik'>): readonly WeekKey[] =>
  [...new Set(grotik.flatMap(({ cells }) => parseWeek(cells.WeekKey ?? '') ?? []))].toSorted().reverse();
