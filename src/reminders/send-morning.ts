import { occasionsDue } from '../domain/reminders/occasions.ts';
import { type MorningProject, type PlannedBundle, planMorning } from '../domain/reminders/plan-morning.ts';
import { occasionKey } from '../domain/reminders/occasion-key.ts';
import type { WorkingCalendar } from '../domain/calendar.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Day } from '../domain/values/day.ts';
import type { PersonId } from '../domain/values/person.ts';
import type { Clock, Deliver, Member, Project, SendLedger } from '../ports.ts';
import { reminderLetter } from './reminder-letter.ts';

/** One watched project as the morning finds it. */
export interface WatchedProject {
  readonly project: Project;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly roster: readonly Member[];
}

export interface MorningDoors {
  readonly tenantId: string;
  readonly clock: Clock;
  readonly ledger: Pick<SendLedger, 'claimOccasions' | 'claimedOccasions' | 'unfinishedMessages' | 'attemptsOf'>;
  readonly deliver: Deliver;
}

export const reminderMessageId = (recipient: PersonId, today: Day): string => `reminder|${today}|${recipient}`;

function morningProject(
  { project, facts, calendar, roster }: WatchedProject,
  doors: MorningDoors,
  today: Day,
): MorningProject {
  return {
    place: { tenant: doors.tenantId, site: project.siteId },
    facts,
    calendar,
    occasions: occasionsDue({
      facts,
      calendar,
      from: project.watchedSince,
      today,
      roster: new Set(roster.map(({ id }) => id)),
    }),
  };
}

/** Keys that were told; those of a message that never got out count as still to tell. */
async function toldKeys(projects: readonly MorningProject[], doors: MorningDoors): Promise<ReadonlySet<string>> {
  const keys = projects.flatMap(({ occasions, place }) => occasions.map((one) => occasionKey(one, place)));
  const claimed = await doors.ledger.claimedOccasions(keys);
  const unfinished = new Set((await doors.ledger.unfinishedMessages()).map(({ key }) => key));
  return new Set([...claimed].filter((key) => !unfinished.has(key)));
}

/** Who was reached today already: what comes up later waits for the next working day. */
async function toldToday(
  projects: readonly MorningProject[],
  doors: MorningDoors,
  today: Day,
): Promise<ReadonlySet<PersonId>> {
  const recipients = [...new Set(projects.flatMap(({ occasions }) => occasions.map(({ recipient }) => recipient)))];
  const told = await Promise.all(
    recipients.map(async (recipient) => {
      const attempts = await doors.ledger.attemptsOf(reminderMessageId(recipient, today));
      return attempts.some(({ state }) => state === 'sent') ? [recipient] : [];
    }),
  );
  return new Set(told.flat());
}

async function sendBundle(
  planned: PlannedBundle,
  watched: readonly WatchedProject[],
  doors: MorningDoors,
  today: Day,
): Promise<void> {
  const { bundle, keys } = planned;
  const home = watched.find(({ facts }) => facts.code === bundle.lines[0]?.project);
  const member = home?.roster.find(({ id }) => id === bundle.recipient);
  if (home === undefined || bundle.lines.length === 0) return;
  const id = reminderMessageId(bundle.recipient, today);
  await doors.ledger.claimOccasions(id, bundle.recipient, keys, doors.clock.now());
  const { language } = home.facts.settings;
  const name = member?.name ?? '';
  await doors.deliver({
    id,
    recipient: bundle.recipient,
    content: { kind: 'reminder', bundle, name, today },
    letter: reminderLetter(bundle, name, language),
    language,
  });
}

/** Sends everybody at most one message with all that is due today; a second run finds nothing left. */
export async function sendMorning(watched: readonly WatchedProject[], doors: MorningDoors, today: Day): Promise<void> {
  const projects = watched.map((one) => morningProject(one, doors, today));
  const claimed = await toldKeys(projects, doors);
  const { bundles } = planMorning({ projects, claimed, toldToday: await toldToday(projects, doors, today), today });
  for (const planned of bundles) await sendBundle(planned, watched, doors, today);
}
