import { isPerson } from '../../domain/values/person.ts';
import { weekNumber } from '../../domain/values/week.ts';
import type { AskToConfirm, Deliver } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';
import { messageId } from '../message-id.ts';

/** Passes the question to confirm a week on to one person, once for each who asks. */
export const createAskToConfirm =
  (deliver: Deliver): AskToConfirm =>
  async ({ week, to, by }, { project, settings, members }) => {
    const recipient = to.aad;
    if (recipient === undefined || isPerson(to, by.id)) return 'not';
    const { language } = settings;
    const t = createTranslate(language);
    // Somebody who left the team may learn that there is something, not what it says.
    const isMember = members.some(({ id }) => id === recipient);
    const text = isMember
      ? t('cards.notice.confirm', { actor: by.name, week: weekNumber(week) })
      : t('cards.notice.bare');
    const channel = await deliver({
      id: messageId({ kind: 'confirm-asked', project: project.code, week, asker: by.id, recipient }),
      recipient,
      content: { kind: 'notice', text },
      letter: { kind: 'notice', subject: t('cards.notice.subject', { number: 'GROTIK' }), text },
      language,
    });
    return channel === undefined ? 'not' : 'now';
  };
