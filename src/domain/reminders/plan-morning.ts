import type { WorkingCalendar } from '../calendar/calendar.ts';
import { isDigestDay } from '../digest/digest-day.ts';
import { projectManagerOf } from '../people/people.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { groupBy } from '../values/group-by.ts';
import type { ProjectCode } from '../values/ids.ts';
import type { PersonId } from '../values/person.ts';
import type { AutomaticLine, PromisedLine } from './automatic-line.ts';
import type { Occasion } from './occasion.ts';
import { type OccasionPlace, occasionKey } from './occasion-key.ts';
import type { ReminderBundle, ReminderLine } from './reminder-bundle.ts';
import { byUrgency, lineMaker } from './reminder-lines.ts';

export interface MorningProject {
  readonly place: OccasionPlace;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly occasions: readonly Occasion[];
  /** What Spil changed by itself and nobody heard yet. */
  readonly promised?: readonly PromisedLine[];
}

export interface MorningQuestion {
  readonly projects: readonly MorningProject[];
  /** Keys of what was told before. */
  readonly claimed: ReadonlySet<string>;
  /** Who had a message today: the rest waits for the next working day. */
  readonly toldToday: ReadonlySet<PersonId>;
  readonly today: Day;
}

/** A message to send, with the keys to claim before sending it. */
export interface PlannedBundle {
  readonly bundle: ReminderBundle;
  readonly keys: readonly string[];
}

/** What a project manager reads in the digest of today instead of in a message. */
export interface PlannedDigest {
  readonly project: ProjectCode;
  readonly recipient: PersonId;
  readonly occasions: readonly Occasion[];
  readonly keys: readonly string[];
}

export interface MorningPlan {
  readonly bundles: readonly PlannedBundle[];
  readonly digests: readonly PlannedDigest[];
}

/** One message per person over all projects; whoever has nothing to hear gets none. */
export function planMorning(question: MorningQuestion): MorningPlan {
  const plans = question.projects.map((project) => planProject(project, question));
  const shares = groupBy(
    plans.flatMap((plan) => plan.shares).filter((share) => !question.toldToday.has(share.recipient)),
    (share) => share.recipient,
  );
  return {
    bundles: [...shares].map(([recipient, parts]) => bundleOf(recipient, parts)),
    digests: plans.flatMap((plan) => plan.digest ?? []),
  };
}

/** What one person hears about one project. */
interface Share {
  readonly recipient: PersonId;
  readonly lines: readonly ReminderLine[];
  readonly changed: readonly AutomaticLine[];
  readonly keys: readonly string[];
}

interface ProjectPlan {
  readonly shares: readonly Share[];
  readonly digest: PlannedDigest | undefined;
}

function planProject(project: MorningProject, { claimed, today }: MorningQuestion): ProjectPlan {
  const { facts, calendar, place } = project;
  const keysOf = (occasions: readonly Occasion[]) => occasions.map((occasion) => occasionKey(occasion, place));
  const fresh = project.occasions.filter((occasion) => !claimed.has(occasionKey(occasion, place)));
  const reader = digestReader(project, today);
  // The digest of today tells its reader what changed by itself, as it tells the rest.
  const promised = (project.promised ?? []).filter(({ recipient }) => recipient !== reader);
  if (fresh.length === 0 && promised.length === 0) return { shares: [], digest: undefined };
  const inside = fresh.filter((occasion) => occasion.recipient === reader);
  const outside = fresh.filter((occasion) => occasion.recipient !== reader);
  const makeLines = lineMaker(facts, calendar, today);
  return {
    shares: [
      ...[...groupBy(outside, (occasion) => occasion.recipient)]
        .map(([recipient, told]) => ({ recipient, lines: makeLines(told), changed: [], keys: keysOf(told) }))
        .filter(({ lines }) => lines.length > 0),
      ...promised.map(({ recipient, line, keys }) => ({ recipient, lines: [], changed: [line], keys })),
    ],
    digest:
      reader === undefined || inside.length === 0
        ? undefined
        : { project: facts.code, recipient: reader, occasions: inside, keys: keysOf(inside) },
  };
}

/** Whoever reads a digest of this project today. */
function digestReader({ facts, calendar }: MorningProject, today: Day): PersonId | undefined {
  return isDigestDay(facts.settings, calendar, today) ? projectManagerOf(facts, today)?.aad : undefined;
}

function bundleOf(recipient: PersonId, shares: readonly Share[]): PlannedBundle {
  const changed = shares.flatMap((share) => share.changed);
  const lines = shares.flatMap((share) => share.lines).toSorted(byUrgency);
  return {
    bundle: { recipient, lines, ...(changed.length === 0 ? {} : { changed }) },
    keys: shares.flatMap((share) => share.keys),
  };
}
