import { projectManagerOf } from '../../domain/people/people.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { minutesBetween } from '../../domain/values/moment.ts';
import { isPerson, type PersonRef } from '../../domain/values/person.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import { listNamed } from '../../lists/register.ts';
import { type NoticeKind, noticeKinds } from '../../domain/notices/notice.ts';
import type { NoticePlace, OccasionRecord, SendLedger } from '../../ports.ts';
import { type MessageId, messageId, parseMessageId } from '../message-id.ts';
import { noticeMessage } from './notice-message.ts';
import { hasSeveralProjects, type NoticeDoors } from './tell-notice.ts';

/** A project in which something waited for the morning. */
export interface WaitingProject extends NoticePlace {
  readonly facts: Pick<ProjectFacts, 'actions' | 'risks' | 'measures' | 'decisions' | 'roles'>;
}

export interface DelayedDoors extends NoticeDoors {
  readonly ledger: SendLedger;
}

type NoticeId = Extract<MessageId, { kind: 'notice' }>;

/** What nobody could be told for a week is no news any more. */
const longestMinutes = 7 * 24 * 60;

/** Tells what came up in quiet hours or reached nobody, as far as it still holds. */
export async function tellDelayed(
  waiting: readonly OccasionRecord[],
  project: WaitingProject,
  doors: DelayedDoors,
): Promise<void> {
  const recent = waiting.filter(({ claimedAt }) => minutesBetween(claimedAt, doors.clock.now()) <= longestMinutes);
  for (const record of recent) {
    const id = noticeIn(record.message);
    if (id?.project === project.project.code) await tellOne(id, record, project, doors);
  }
}

/** A notice of this Spil, or of an earlier one that named what was given or changed in other words. */
function noticeIn(message: string): NoticeId | undefined {
  const id = parseMessageId(message);
  if (id?.kind === 'given') return { ...id, kind: 'notice', event: 'given', list: 'Actions' };
  if (id?.kind === 'later') return { ...id, kind: 'notice', event: 'changed' };
  return id?.kind === 'notice' ? id : undefined;
}

async function tellOne(
  id: NoticeId,
  { message, key }: OccasionRecord,
  project: WaitingProject,
  doors: DelayedDoors,
): Promise<void> {
  const what = kindOf(id);
  const list = listNamed(id.list);
  const item = rowsOf(id.list, project).find((row) => row.id === id.item);
  if (list === undefined || item === undefined || what === undefined) return;
  const { recipient } = id;
  if (item.modifiedBy.id === recipient || !stillHolds(what, list, item, id, project)) return;
  const tried = await doors.ledger.attemptsOf(message);
  // A channel is never tried twice under one name: what was refused yesterday is another message today.
  const event = `${what}@${project.today}`;
  const retried = tried.length === 0 ? message : messageId({ ...id, event });
  if (retried !== message) await doors.ledger.handOver(retried, [key], doors.clock.now());
  const addressed = { id: retried, recipient, severalProjects: await hasSeveralProjects(recipient, doors) };
  const by = { id: item.modifiedBy.id ?? recipient, name: item.modifiedBy.name };
  const sent = noticeMessage({ what, by, list, item }, project, addressed);
  await doors.deliver(retried === message ? sent : { ...sent, insteadOf: [message] });
}

const kindOf = ({ event }: NoticeId): NoticeKind | undefined => {
  const said = event.split(/@| by /)[0];
  return noticeKinds.find((kind) => kind === said);
};

const rowsOf = (list: string, { facts }: WaitingProject): readonly Item[] => {
  switch (list) {
    case 'Actions':
      return facts.actions;
    case 'Risks':
      return facts.risks;
    case 'ControlMeasures':
      return facts.measures;
    case 'Decisions':
      return facts.decisions;
    default:
      return [];
  }
};

/** Whoever lost the item meanwhile needs to hear only that they lost it. */
function stillHolds(
  what: NoticeKind,
  { standing }: ListDeclaration,
  item: Item,
  { recipient }: NoticeId,
  { facts, today }: WaitingProject,
): boolean {
  if (what === 'taken' || what === 'undone') return true;
  if (what === 'recorded' || what === 'put-back') return isPerson(projectManagerOf(facts, today), recipient);
  const owner = standing === undefined ? undefined : (item.cells[standing.owner] as PersonRef | undefined);
  return isPerson(owner, recipient);
}
