import type { WorkingCalendar } from '../domain/calendar.ts';
import { isDigestDay } from '../domain/digest-day.ts';
import { composeDigest } from '../domain/digest/compose-digest.ts';
import type { Digest } from '../domain/digest/digest.ts';
import { proposeStatus } from '../domain/grotik/propose-status.ts';
import { projectManagerOf, supportProfessionalOf } from '../domain/people.ts';
import type { ProjectFacts } from '../domain/project-facts.ts';
import type { Occasion } from '../domain/reminders/occasion.ts';
import { occasionKey } from '../domain/reminders/occasion-key.ts';
import { occasionsDue } from '../domain/reminders/occasions.ts';
import { addDays, type Day } from '../domain/values/day.ts';
import type { PersonId, PersonRef } from '../domain/values/person.ts';
import { reportedWeek } from '../domain/values/week.ts';
import type { Clock, Deliver, MailDoor, Member, Project, SendLedger } from '../ports.ts';
import { digestLetter } from './digest-letter.ts';

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

const messageId = (facts: ProjectFacts, due: Day, recipient: PersonId): string =>
  ['digest', facts.code, reportedWeek(due), recipient].join('|');

const rosterIds = ({ roster }: DigestProject): ReadonlySet<PersonId> => new Set(roster.map(({ id }) => id));

/** What the manager reads in the digest instead of in a reminder of its own: only what was not told before. */
async function managerOccasions(
  given: DigestProject,
  manager: PersonId,
  doors: DigestDoors,
  today: Day,
): Promise<Told> {
  const { facts, calendar, project } = given;
  const due = occasionsDue({ facts, calendar, from: project.watchedSince, today, roster: rosterIds(given) });
  const place = { tenant: doors.tenantId, site: project.siteId };
  const own = due.filter(({ recipient }) => recipient === manager);
  const claimed = await doors.ledger.claimedOccasions(own.map((occasion) => occasionKey(occasion, place)));
  const occasions = own.filter((occasion) => !claimed.has(occasionKey(occasion, place)));
  return { occasions, keys: occasions.map((occasion) => occasionKey(occasion, place)) };
}

interface Told {
  readonly occasions: readonly Occasion[];
  readonly keys: readonly string[];
}

async function sendOne(
  given: DigestProject,
  reader: Member,
  digest: Digest,
  mayConfirm: boolean,
  id: string,
  doors: DigestDoors,
): Promise<void> {
  const { language } = given.facts.settings;
  await doors.deliver({
    id,
    recipient: reader.id,
    content: { kind: 'digest', digest, mayConfirm },
    letter: digestLetter(digest, language),
    language,
  });
}

/** A copy that can be kept and searched; it has an id of its own, so a failed chat does not send it twice. */
async function mailCopy(
  given: DigestProject,
  reader: Member,
  digest: Digest,
  id: string,
  doors: DigestDoors,
): Promise<void> {
  const { ledger, clock } = doors;
  if (!given.facts.settings.digestMailCopy) return;
  // When chat and feed failed, the digest itself went by mail already.
  const attempts = await ledger.attemptsOf(id);
  if (attempts.some(({ channel }) => channel === 'mail')) return;
  const copy = `copy|${id}`;
  if (!(await ledger.claimAttempt(copy, 'mail', clock.now()))) return;
  const outcome = await doors.mail.send(reader.id, digestLetter(digest, given.facts.settings.language));
  await ledger.settleAttempt(copy, 'mail', outcome, clock.now());
}

const memberOf = ({ roster }: DigestProject, person: PersonRef | undefined): Member | undefined =>
  roster.find(({ id }) => id === person?.aad);

async function sendDigest(given: DigestProject, due: Day, doors: DigestDoors, today: Day): Promise<void> {
  const { facts, calendar } = given;
  const manager = memberOf(given, projectManagerOf(facts, today));
  if (manager === undefined) return;
  const id = messageId(facts, due, manager.id);
  const { occasions, keys } = await managerOccasions(given, manager.id, doors, today);
  const proposals = proposeStatus(facts, calendar, today);
  const roster = rosterIds(given);
  const digest = composeDigest({ facts, calendar, today, recipient: manager.id, proposals, occasions, roster });
  await doors.ledger.claimOccasions(id, manager.id, [id, ...keys], doors.clock.now());
  await sendOne(given, manager, digest, true, id, doors);
  await mailCopy(given, manager, digest, id, doors);
  const support = memberOf(given, supportProfessionalOf(facts, today));
  if (support === undefined || support.id === manager.id) return;
  const copyId = messageId(facts, due, support.id);
  await doors.ledger.claimOccasions(copyId, support.id, [copyId], doors.clock.now());
  await sendOne(given, support, digest, false, copyId, doors);
}

/** Whether this digest went out, or is still to be finished after a crash. */
async function isDone(id: string, doors: DigestDoors): Promise<boolean> {
  const attempts = await doors.ledger.attemptsOf(id);
  return attempts.some(({ state }) => state === 'sent');
}

/** Sends each project's weekly digest once: to the project manager, a copy to the support professional. */
export async function sendDigests(projects: readonly DigestProject[], doors: DigestDoors, today: Day): Promise<void> {
  for (const given of projects) {
    const due = dueDigestDay(given, today);
    const manager = projectManagerOf(given.facts, today)?.aad;
    if (due === undefined || manager === undefined) continue;
    if (await isDone(messageId(given.facts, due, manager), doors)) continue;
    await sendDigest(given, due, doors, today);
  }
}
