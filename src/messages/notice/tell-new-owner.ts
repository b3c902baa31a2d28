import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { isInSendingWindow } from '../../domain/calendar/sending-window.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { isPerson, type PersonId } from '../../domain/values/person.ts';
import type { Action } from '../../lists/actions.ts';
import { actionsList } from '../../lists/actions.ts';
import { visibleNumber } from '../../lists/list.ts';
import type { Clock, Deliver, Member, OutboundMessage, Person, Project, SendLedger } from '../../ports.ts';
import { showDay } from '../../words/show-date.ts';
import { hiddenText } from './hidden-text.ts';
import { createTranslate } from '../../words/translate.ts';
import { messageId } from '../message-id.ts';

/** An action that somebody may just have given to somebody else. */
export interface GivenAction {
  readonly before: Action | undefined;
  readonly after: Action;
  readonly giver: Pick<Person, 'id' | 'name'>;
  readonly project: Project;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly roster: readonly Member[];
}

/** The message for whoever got the action; nobody is told about their own doing, or when they are not in the team. */
export function givenMessage(given: GivenAction): OutboundMessage | undefined {
  const { before, after, giver, project, settings, roster } = given;
  const owner = after.cells.Owner;
  const recipient = owner?.aad;
  if (recipient === undefined || recipient === before?.cells.Owner?.aad || isPerson(owner, giver.id)) return undefined;
  const member = roster.find(({ id }) => id === recipient);
  if (member === undefined) return undefined;
  const { language } = settings;
  const t = createTranslate(language);
  const number = visibleNumber(actionsList, after.id);
  const due = after.cells.DueDate;
  const text =
    hiddenText({ ...given, item: after }, member, language) ??
    t('cards.notice.given', {
      actor: giver.name,
      item: `${number} ${after.cells.Title ?? ''}`.trim(),
      day: due === undefined ? t('cards.noDay') : showDay(due, language, 'long'),
    });
  return {
    id: idOf(project, after, recipient),
    recipient,
    content: { kind: 'notice', text },
    letter: { kind: 'notice', subject: t('cards.notice.subject', { number }), text },
    language,
  };
}

export interface TellDoors {
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly ledger: Pick<SendLedger, 'claimOccasions'>;
}

/** Tells somebody at once that another person gave them an action; in quiet hours it waits for the morning. */
export async function tellNewOwner(given: GivenAction, doors: TellDoors): Promise<void> {
  const message = givenMessage(given);
  if (message === undefined) return;
  const now = doors.clock.now();
  if (isInSendingWindow(now, given.settings, given.calendar)) return void (await doors.deliver(message));
  await doors.ledger.claimOccasions(message.id, message.recipient, [message.id], now);
}

const idOf = ({ code }: Project, { id, etag }: Action, recipient: PersonId): string =>
  messageId({ kind: 'given', project: code, item: id, etag, recipient });
