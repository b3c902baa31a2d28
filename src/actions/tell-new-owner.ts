import type { WorkingCalendar } from '../domain/calendar.ts';
import { isInSendingWindow } from '../domain/sending-window.ts';
import type { Settings } from '../domain/settings.ts';
import { isPerson } from '../domain/values/person.ts';
import type { Action } from '../lists/actions.ts';
import { actionsList } from '../lists/actions.ts';
import { visibleNumber } from '../lists/list.ts';
import type { Clock, Deliver, Member, OutboundMessage, Person, Project } from '../ports.ts';
import { showDay } from '../words/show-date.ts';
import { createTranslate } from '../words/translate.ts';

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
function messageFor(given: GivenAction): OutboundMessage | undefined {
  const { before, after, giver, project, settings, roster } = given;
  const owner = after.cells.Owner;
  const recipient = owner?.aad;
  if (recipient === undefined || recipient === before?.cells.Owner?.aad || isPerson(owner, giver.id)) return undefined;
  if (!roster.some(({ id }) => id === recipient)) return undefined;
  const { language } = settings;
  const t = createTranslate(language);
  const number = visibleNumber(actionsList, after.id);
  const due = after.cells.DueDate;
  const text = t('cards.notice.given', {
    actor: giver.name,
    item: `${number} ${after.cells.Title ?? ''}`.trim(),
    day: due === undefined ? t('cards.noDay') : showDay(due, language, 'long'),
  });
  return {
    id: ['notice', project.code, actionsList.name, after.id, after.etag, recipient].join('|'),
    recipient,
    content: { kind: 'notice', text },
    letter: { kind: 'notice', subject: t('cards.notice.subject', { number }), text },
    language,
  };
}

/** Tells somebody at once that another person gave them an action, inside the hours in which Spil speaks. */
export async function tellNewOwner(given: GivenAction, doors: { clock: Clock; deliver: Deliver }): Promise<void> {
  const message = messageFor(given);
  if (message === undefined) return;
  if (!isInSendingWindow(doors.clock.now(), given.settings, given.calendar)) return;
  await doors.deliver(message);
}
