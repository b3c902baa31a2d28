import { occasionsDue } from '../../domain/reminders/occasions.ts';
import { type MorningProject, type PlannedBundle, planMorning } from '../../domain/reminders/plan-morning.ts';
import type { ReminderBundle, ReminderLine } from '../../domain/reminders/reminder-bundle.ts';
import { occasionKey } from '../../domain/reminders/occasion-key.ts';
import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Day } from '../../domain/values/day.ts';
import type { PersonId } from '../../domain/values/person.ts';
import type { Clock, Deliver, Member, OccasionRecord, Project, SendLedger } from '../../ports.ts';
import { seenLine } from '../../views/reminder-line.ts';
import { reminderLetter } from './reminder-letter.ts';
import { promisedLines } from '../automatic/promised-lines.ts';
import { messageId } from '../message-id.ts';

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
  readonly ledger: Pick<
    SendLedger,
    'claimOccasions' | 'claimedOccasions' | 'handOver' | 'unfinishedMessages' | 'attemptsOf'
  >;
  readonly deliver: Deliver;
  /** Hears of a fault that kept one person's message from going out. */
  report(error: unknown, where: string): void;
}

const reminderMessageId = (recipient: PersonId, today: Day): string =>
  messageId({ kind: 'reminder', day: today, recipient });

function morningProject(
  { project, facts, calendar, roster }: WatchedProject,
  waiting: readonly OccasionRecord[],
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
    promised: promisedLines(waiting, { facts, calendar, roster }, doors.clock.now()),
  };
}

/** What stands in the ledger about occasions: told for good, or promised by a message that never got out. */
interface Remembered {
  readonly told: ReadonlySet<string>;
  /** Message that was to tell it, by key. */
  readonly promised: ReadonlyMap<string, string>;
}

async function remember(
  projects: readonly MorningProject[],
  unfinished: readonly OccasionRecord[],
  doors: MorningDoors,
): Promise<Remembered> {
  const keys = projects.flatMap(({ occasions, place }) => occasions.map((one) => occasionKey(one, place)));
  const claimed = await doors.ledger.claimedOccasions(keys);
  const promised = new Map(unfinished.map(({ key, message }) => [key, message]));
  return { told: new Set([...claimed].filter((key) => !promised.has(key))), promised };
}

/** Who was reached today already: what comes up later waits for the next working day. */
async function toldToday(
  projects: readonly MorningProject[],
  doors: MorningDoors,
  today: Day,
): Promise<ReadonlySet<PersonId>> {
  const due = projects.flatMap(({ occasions, promised = [] }) => [...occasions, ...promised]);
  const recipients = [...new Set(due.map(({ recipient }) => recipient))];
  const told = await Promise.all(
    recipients.map(async (recipient) => {
      const attempts = await doors.ledger.attemptsOf(reminderMessageId(recipient, today));
      return attempts.some(({ state }) => state === 'sent') ? [recipient] : [];
    }),
  );
  return new Set(told.flat());
}

/** Whoever is on no roster was planned before they left: they read as guests do. */
function seenBundle(bundle: ReminderBundle, watched: readonly WatchedProject[]): ReminderBundle {
  const isGuest = ({ project }: ReminderLine): boolean =>
    watched.find(({ facts }) => facts.code === project)?.roster.find(({ id }) => id === bundle.recipient)?.isGuest ??
    true;
  return { ...bundle, lines: bundle.lines.map((line) => seenLine(line, { isGuest: isGuest(line) })) };
}

async function sendBundle(
  planned: PlannedBundle,
  { promised }: Remembered,
  watched: readonly WatchedProject[],
  doors: MorningDoors,
  today: Day,
): Promise<void> {
  const { keys } = planned;
  const bundle = seenBundle(planned.bundle, watched);
  const first = bundle.lines[0] ?? bundle.changed?.[0];
  const home = watched.find(({ facts }) => facts.code === first?.project);
  const member = home?.roster.find(({ id }) => id === bundle.recipient);
  if (home === undefined) return;
  const id = reminderMessageId(bundle.recipient, today);
  const earlier = new Set(keys.flatMap((key) => promised.get(key) ?? []).filter((message) => message !== id));
  await doors.ledger.claimOccasions(id, bundle.recipient, keys, doors.clock.now());
  await doors.ledger.handOver(id, keys, doors.clock.now());
  const { language } = home.facts.settings;
  const name = member?.name ?? '';
  await doors.deliver({
    id,
    recipient: bundle.recipient,
    content: { kind: 'reminder', bundle, name, today },
    letter: reminderLetter(bundle, name, language),
    language,
    insteadOf: [...earlier],
  });
}

/** Sends everybody at most one message with all that is due today; a second run finds nothing left. */
export async function sendMorning(watched: readonly WatchedProject[], doors: MorningDoors, today: Day): Promise<void> {
  const unfinished = await doors.ledger.unfinishedMessages();
  const projects = watched.map((one) => morningProject(one, unfinished, doors, today));
  const remembered = await remember(projects, unfinished, doors);
  const { told } = remembered;
  const heard = await toldToday(projects, doors, today);
  const { bundles } = planMorning({ projects, claimed: told, toldToday: heard, today });
  for (const planned of bundles) {
    // A fault in one person's message must not silence everybody after them.
    await sendBundle(planned, remembered, watched, doors, today).catch((error: unknown) =>
      doors.report(error, 'reminder'),
    );
  }
}
