import { isPerson, type PersonId, type PersonRef } from '../../../src/domain/values/person.ts';
import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import { createTranslate, type Translate } from '../../../src/words/translate.ts';
import type { Home, Talk } from '../talk.ts';

/** A notice that is about no item. */
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
