import { messageId } from '../../../src/messages/message-id.ts';
import { isInSendingWindow } from '../../../src/domain/calendar/sending-window.ts';
import { isPerson, type PersonId, type PersonRef } from '../../../src/domain/values/person.ts';
import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { statusIn } from '../../../src/views/lateness.ts';
import type { Reader } from '../../../src/views/reader.ts';
import { hides, type View, viewOf } from '../../../src/views/view.ts';
import { showStatus } from '../../../src/words/show-status.ts';
import { createTranslate, type Translate } from '../../../src/words/translate.ts';
import { type Scene, shownName, shownNumber } from '../../cards/scene.ts';
import type { Found } from '../find-item.ts';
import type { Home, Talk } from '../talk.ts';

/** A message to somebody about an item. */
export interface ItemNotice {
  readonly to: PersonRef | undefined;
  readonly found: Found<ListDeclaration>;
  /** Names what happened besides the version of the item; the same thing is told once. */
  readonly event?: string;
  text(t: Translate, item: string, language: Language): string;
}

/** What was done with an item can wait for the morning; somebody who calls for help cannot. */
const changed = 'changed';

const isQuiet = ({ settings, calendar }: Home, { doors }: Talk): boolean =>
  !isInSendingWindow(doors.clock.now(), settings, calendar);

/** The version of an item that somebody is told about. */
const versionOf = ({ home, list, item }: Found<ListDeclaration>, recipient: PersonId) =>
  ({ project: home.project.code, list: list.name, item: item.id, etag: item.etag, recipient }) as const;

/** Tells somebody else at once what was done with an item; answers the name of who was told. */
export async function tellPerson(
  { to, found, event = changed, text }: ItemNotice,
  talk: Talk,
): Promise<string | undefined> {
  const recipient = to?.aad;
  if (recipient === undefined) return undefined;
  const { home } = found;
  if (event === changed && isQuiet(home, talk)) {
    if (!isPerson(to, talk.person.id))
      await talk.doors.tellLater(messageId({ kind: 'later', ...versionOf(found, recipient) }), recipient);
    return undefined;
  }
  const severalProjects = await hasSeveralProjects(recipient, talk);
  const scene = { t: createTranslate(home.settings.language), severalProjects };
  const view = viewOf(found, recipientIn(home, recipient, talk));
  return sendNotice(
    {
      to,
      home,
      id: () => messageId({ kind: 'notice', event, ...versionOf(found, recipient) }),
      subject: shownNumber(view, scene),
      text: (t, language) =>
        hides(view) && event === changed
          ? hiddenWords(view, scene, language)
          : text(t, shownName(view, scene), language),
    },
    talk,
  );
}

/** A guest reads of a confidential item its number and status, whatever was done with it. */
const recipientIn = ({ members }: Home, recipient: PersonId, { today }: Talk): Reader => ({
  place: 'personal',
  isGuest: members.find(({ id }) => id === recipient)?.isGuest ?? true,
  today,
});

const hiddenWords = (view: View, scene: Pick<Scene, 't' | 'severalProjects'>, language: Language): string =>
  scene.t('cards.notice.hidden', {
    item: shownName(view, scene),
    status: showStatus(view.list, statusIn(view.list, view), language),
  });

export interface Notice {
  readonly to: PersonRef | undefined;
  readonly home: Home;
  /** Names the notice in the ledger, where it is told once. */
  id(recipient: PersonId): string;
  readonly subject: string;
  text(t: Translate, language: Language): string;
}

/** Sends one notice to somebody else, once; answers the name of who was told. */
export async function sendNotice({ to, home, id, subject, text }: Notice, talk: Talk): Promise<string | undefined> {
  const recipient = to?.aad;
  if (to === undefined || recipient === undefined || isPerson(to, talk.person.id)) return undefined;
  const { language } = home.settings;
  const t = createTranslate(language);
  // Somebody who left the team may learn that there is something, not what it says.
  const said = isMember(recipient, home) ? text(t, language) : t('cards.notice.bare');
  const channel = await talk.doors.deliver({
    id: id(recipient),
    recipient,
    content: { kind: 'notice', text: said },
    letter: { kind: 'notice', subject: t('cards.notice.subject', { number: subject }), text: said },
    language,
  });
  return channel === undefined ? undefined : to.name;
}

const isMember = (id: PersonId, { members }: Pick<Home, 'members'>): boolean =>
  members.some((member) => member.id === id);

/** Whoever works in several projects needs to hear which A12 is meant. */
async function hasSeveralProjects(id: PersonId, { doors }: Talk): Promise<boolean> {
  const projects = await doors.projects.projects();
  const rosters = await Promise.all(projects.map((project) => doors.roster.membersOf(project)));
  return rosters.filter((members) => members.ok && isMember(id, { members: members.value })).length > 1;
}
