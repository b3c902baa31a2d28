import { createCalendar } from '../../domain/calendar/calendar.ts';
import { actorIn } from '../../domain/people/permission.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { dayAt, type Moment } from '../../domain/values/moment.ts';
import type { PersonId } from '../../domain/values/person.ts';
import { reportedWeek, type WeekKey } from '../../domain/values/week.ts';
import { showStatus, type StatusView, statusWeeks } from '../../grotik/show-status.ts';
import { standingWeek } from '../../grotik/standing-week.ts';
import { type StatusRights, statusRights } from './status-rights.ts';

/** A week as somebody finds it on the board, with what they may do there. */
export interface WeekBoard extends StatusRights {
  readonly week: WeekKey;
  /** Weeks that have a status, newest first. */
  readonly weeks: readonly WeekKey[];
  readonly aspects: StatusView['aspects'];
  /** What a confirmation must name of each light. */
  readonly versions: ReadonlyMap<string, string>;
}

/** The board of a week; without a week the reported one. */
export function weekBoard(facts: ProjectFacts, person: PersonId, now: Moment, wanted: WeekKey | undefined): WeekBoard {
  const today = dayAt(now);
  const week = wanted ?? reportedWeek(today);
  const question = { facts, calendar: createCalendar(facts.settings), today, week };
  return {
    week,
    weeks: [...new Set([...statusWeeks(facts), reportedWeek(today)])].toSorted().toReversed(),
    aspects: showStatus(question)?.aspects ?? [],
    versions: new Map(standingWeek(question).map(({ aspect, version }) => [aspect, version])),
    // Whether the reader is a guest decides nothing here: each act asks again.
    ...statusRights(actorIn(facts, { id: person, isGuest: false }, today)),
  };
}
