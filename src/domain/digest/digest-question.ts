import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { AspectProposal } from '../grotik/propose-status.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { AutomaticLine } from '../reminders/automatic-line.ts';
import type { Occasion } from '../reminders/occasion.ts';
import type { Day } from '../values/day.ts';
import type { PersonId } from '../values/person.ts';

/** What a digest is made from. */
export interface DigestQuestion {
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  readonly recipient: PersonId;
  readonly proposals: readonly AspectProposal[];
  /** Reminders to this person that the digest of today tells instead of a message. */
  readonly occasions?: readonly Occasion[];
  /** What changed by itself that this person was to hear of. */
  readonly changed?: readonly AutomaticLine[];
  /** Who is on the team; without it nobody is taken for having left. */
  readonly roster?: ReadonlySet<PersonId>;
}
