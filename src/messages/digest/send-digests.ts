import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { isDigestDay } from '../../domain/digest/digest-day.ts';
import { composeDigest } from '../../domain/digest/compose-digest.ts';
import type { Digest } from '../../domain/digest/digest.ts';
import type { ShownWeek } from '../../domain/grotik/shown-week.ts';
import { proposeStatus } from '../../domain/grotik/propose-status.ts';
import { projectManagerOf, supportProfessionalOf } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { Occasion } from '../../domain/reminders/occasion.ts';
import { occasionKey } from '../../domain/reminders/occasion-key.ts';
import { occasionsDue } from '../../domain/reminders/occasions.ts';
import { addDays, type Day } from '../../domain/values/day.ts';
import type { PersonId, PersonRef } from '../../domain/values/person.ts';
import { dayAt } from '../../domain/values/moment.ts';
import { reportedWeek } from '../../domain/values/week.ts';
import { shownWeek, standingWeek } from '../../grotik/standing-week.ts';
import type { Clock, Deliver, MailDoor, Member, OccasionRecord, Project, SendLedger } from '../../ports.ts';
import { visibleFacts } from '../../views/facts.ts';
import { seenProposals } from '../../views/proposals.ts';
import { quotableStatus } from '../../views/quotable-status.ts';
import type { Reader } from '../../views/reader.ts';
import { promisedLines } from '../automatic/promised-lines.ts';
import { digestLetter } from './digest-letter.ts';
import { sendMailCopy } from './send-mail-copy.ts';
import { messageId } from '../message-id.ts';

export interface DigestProject {
  readonly project: Project;
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly roster: readonly Member[];
}

export interface DigestDoors {
  readonly tenantId: string;
  readonly clock: Clock;
  readonly ledger: SendLedger;
  readonly deliver: Deliver;
  readonly mail: MailDoor;
}

/** A missed digest is still worth reading until the next one is near. */
const longestCatchUpDays = 4;

/** The latest digest day up to today that the project was watched on. */
function dueDigestDay({ facts, calendar, project }: DigestProject, today: Day): Day | undefined {
  const days = Array.from({ length: longestCatchUpDays + 1 }, (_, back) => addDays(today, -back));
  return days.find((day) => day >= project.watchedSince && isDigestDay(facts.settings, calendar, day));
}

/** One digest for one reader; a later try is another message about the same. */
interface Edition {
  /** Name in the ledger of this week's digest for this reader. */
  readonly key: string;
  readonly message: string;
  readonly reader: Member;
  readonly mayConfirm: boolean;
  /** Earlier messages that were to bring it. */
  readonly insteadOf: readonly string[];
}

/** Who reads the digest: whoever manages the project, beside whoever supports it. */
function readersOf({ facts, roster }: DigestProject, today: Day): readonly Pick<Edition, 'reader' | 'mayConfirm'>[] {
  const onRoster = (person: PersonRef | undefined) => roster.find(({ id }) => id === person?.aad);
  const manager = onRoster(projectManagerOf(facts, today));
  const support = onRoster(supportProfessionalOf(facts, today));
  return [
    ...(manager === undefined ? [] : [{ reader: manager, mayConfirm: true }]),
    ...(support === undefined || support.id === manager?.id ? [] : [{ reader: support, mayConfirm: false }]),
  ];
}

/** The editions of this week that nobody certainly got yet. */
async function openEditions(
  given: DigestProject,
  due: Day,
  doors: DigestDoors,
  today: Day,
): Promise<readonly Edition[]> {
  const unfinished = await doors.ledger.unfinishedMessages();
  const editions: Edition[] = [];
  for (const { reader, mayConfirm } of readersOf(given, today)) {
    const edition = { project: given.facts.code, week: reportedWeek(due), recipient: reader.id };
    const key = messageId({ kind: 'digest-due', ...edition });
    const promised = unfinished.filter((record) => record.key === key).map(({ message }) => message);
    const isTold = promised.length === 0 && (await doors.ledger.claimedOccasions([key])).has(key);
    const message = messageId({ kind: 'digest', ...edition, day: today });
    const insteadOf = promised.filter((earlier) => earlier !== message);
    if (!isTold) editions.push({ key, message, reader, mayConfirm, insteadOf });
  }
  return editions;
}

interface Told {
  readonly occasions: readonly Occasion[];
  readonly keys: readonly string[];
}

/** What the manager would otherwise be reminded of today: only what was not told before. */
async function managerOccasions(given: DigestProject, doors: DigestDoors, today: Day): Promise<Told> {
  const { facts, calendar, project, roster } = given;
  const manager = projectManagerOf(facts, today)?.aad;
  const onRoster = new Set(roster.map(({ id }) => id));
  const due = occasionsDue({ facts, calendar, from: project.watchedSince, today, roster: onRoster });
  const keyOf = (occasion: Occasion) => occasionKey(occasion, { tenant: doors.tenantId, site: project.siteId });
  const own = due.filter(({ recipient }) => recipient === manager);
  const claimed = await doors.ledger.claimedOccasions(own.map(keyOf));
  const promised = new Set((await doors.ledger.unfinishedMessages()).map(({ key }) => key));
  const occasions = own.filter((occasion) => !claimed.has(keyOf(occasion)) || promised.has(keyOf(occasion)));
  return { occasions, keys: occasions.map(keyOf) };
}

/** What changed by itself that the manager is still to hear of. */
async function waitingFor(manager: PersonId | undefined, { ledger }: DigestDoors): Promise<readonly OccasionRecord[]> {
  return (await ledger.unfinishedMessages()).filter(({ recipient }) => recipient === manager);
}

/** The facts with their lights, as far as the reader of this edition may know them. */
function seenBy(reader: Reader, { facts, calendar }: DigestProject) {
  const propose = (known: ProjectFacts) => proposeStatus(known, calendar, reader.today);
  const visible = visibleFacts(facts, reader);
  if (visible === facts) return { facts, proposals: propose(facts) };
  const quotable = quotableStatus(facts, calendar, reader);
  return {
    facts: { ...visible, grotik: facts.grotik.map((status) => ({ ...status, cells: quotable(status.cells) })) },
    proposals: seenProposals(propose(facts), propose(visible)),
  };
}

/** The lights are the true ones for every reader, so what is confirmed does not hang on who reads. */
const toConfirm = ({ facts, calendar }: DigestProject, { clock }: DigestDoors): ShownWeek =>
  shownWeek(standingWeek({ facts, calendar, today: dayAt(clock.now()) }), clock.now());

async function sendEdition(
  given: DigestProject,
  { key, message, reader, mayConfirm, insteadOf }: Edition,
  digest: Digest,
  keys: readonly string[],
  doors: DigestDoors,
): Promise<void> {
  await doors.ledger.claimOccasions(message, reader.id, [key, ...keys], doors.clock.now());
  await doors.ledger.handOver(message, [key, ...keys], doors.clock.now());
  const { language, digestMailCopy } = given.facts.settings;
  const letter = digestLetter(digest, language);
  const content = { kind: 'digest', digest, ...(mayConfirm ? { toConfirm: toConfirm(given, doors) } : {}) } as const;
  const taken = await doors.deliver({ id: message, recipient: reader.id, content, letter, language, insteadOf });
  const wantsCopy = digestMailCopy && mayConfirm && taken !== undefined && taken !== 'mail';
  if (wantsCopy) await sendMailCopy({ message: key, recipient: reader.id, letter }, doors);
}

/** Sends a project's weekly digest once: to the project manager, a copy to the support professional. */
export async function sendDigests(given: DigestProject, doors: DigestDoors, today: Day): Promise<void> {
  const { facts, calendar, roster } = given;
  const due = dueDigestDay(given, today);
  const editions = due === undefined ? [] : await openEditions(given, due, doors, today);
  const [first] = editions;
  if (first === undefined) return;
  const { occasions, keys } = await managerOccasions(given, doors, today);
  const manager = projectManagerOf(facts, today)?.aad;
  // Read before the first edition tells it: the copy for support says the same.
  const waiting = await waitingFor(manager, doors);
  const members = new Set(roster.map(({ id }) => id));
  for (const edition of editions) {
    const seen = seenBy({ place: 'personal', isGuest: edition.reader.isGuest, today }, given);
    const news = promisedLines(waiting, given, doors.clock.now(), edition.reader);
    // A copy asks nothing of whoever reads it (domain sheet 3.6).
    const changed = news.map(({ line }) => (edition.mayConfirm ? line : { ...line, mayUndo: false }));
    const recipient = manager ?? first.reader.id;
    const digest = composeDigest({ ...seen, calendar, today, recipient, occasions, roster: members, changed });
    const told = [...keys, ...news.flatMap((one) => one.keys)];
    await sendEdition(given, edition, digest, edition.mayConfirm ? told : [], doors);
  }
}
