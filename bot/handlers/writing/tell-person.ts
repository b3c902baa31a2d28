import { isPerson, type PersonId, type PersonRef } from '../../../src/domain/values/person.ts';
import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import { createTranslate, type Translate } from '../../../src/words/translate.ts';
import type { Home, Talk } from '../talk.ts';

export interface Told {
  readonly to: PersonRef | undefined;
  readonly home: Home;
  /** Names the event: the same event is told once, however often the button is pressed. */
  readonly event: string;
  readonly number: string;
  text(t: Translate, language: Language): string;
}

/** Tells somebody else at once what was done; answers the name of who was told. */
export async function tellPerson({ to, home, event, number, text }: Told, talk: Talk): Promise<string | undefined> {
  const recipient = to?.aad;
  if (to === undefined || recipient === undefined || isPerson(to, talk.person.id)) return undefined;
  const { language } = home.settings;
  const t = createTranslate(language);
  // Somebody who left the team may learn that there is something, not what it says.
  const said = isMember(recipient, home) ? text(t, language) : t('cards.notice.bare');
  const channel = await talk.doors.deliver({
    id: `notice|${event}|${recipient}`,
    recipient,
    content: { kind: 'notice', text: said },
    letter: { kind: 'notice', subject: t('cards.notice.subject', { number }), text: said },
    language,
  });
  return channel === undefined ? undefined : to.name;
}

const isMember = (id: PersonId, { members }: Home): boolean => members.some((member) => member.id === id);
