import { isInSendingWindow } from '../../domain/calendar/sending-window.ts';
import { isPerson, type PersonId } from '../../domain/values/person.ts';
import type { Notice } from '../../domain/notices/notice.ts';
import type { Clock, Deliver, ProjectLedger, Roster, SendLedger, TellNotice } from '../../ports.ts';
import { messageId } from '../message-id.ts';
import { noticeMessage } from './notice-message.ts';

export interface NoticeDoors {
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly ledger: Pick<SendLedger, 'claimOccasions'>;
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly roster: Roster;
}

/** What was done with an item can wait for the morning; somebody who calls for help cannot. */
const isUrgent = ({ what }: Notice): boolean => what === 'help' || what === 'discuss';

/** Two people may call for help about one item, each once. */
const eventOf = ({ what, by, ...notice }: Notice): string =>
  isUrgent({ what, by, ...notice }) ? `${what} by ${by.id}` : what;

/** Tells one person about one item; in quiet hours, or while no channel works, the morning tells it. */
export const createTellNotice =
  (doors: NoticeDoors): TellNotice =>
  async (notice, place) => {
    const recipient = notice.to.aad;
    if (recipient === undefined || isPerson(notice.to, notice.by.id)) return 'not';
    const now = doors.clock.now();
    const { list, item } = notice;
    const about = { project: place.project.code, list: list.name, item: item.id, etag: item.etag, recipient };
    const id = messageId({ kind: 'notice', event: eventOf(notice), ...about });
    // Claim first: whoever dies before sending leaves it to the morning, whoever comes twice finds it taken.
    const claimed = await doors.ledger.claimOccasions(id, recipient, [id], now);
    const isQuiet = !isInSendingWindow(now, place.settings, place.calendar);
    if (isQuiet && !isUrgent(notice)) return 'later';
    if (claimed.length === 0 && !isUrgent(notice)) return 'not';
    const severalProjects = await hasSeveralProjects(recipient, doors);
    const channel = await doors.deliver(noticeMessage(notice, place, { id, recipient, severalProjects }));
    return channel === undefined ? 'later' : 'now';
  };

/** Whoever works in several projects needs to hear which A12 is meant. */
export async function hasSeveralProjects(
  id: PersonId,
  { projects, roster }: Pick<NoticeDoors, 'projects' | 'roster'>,
): Promise<boolean> {
  const rosters = await Promise.all((await projects.projects()).map((project) => roster.membersOf(project)));
  return rosters.filter((read) => read.ok && read.value.some((member) => member.id === id)).length > 1;
}
