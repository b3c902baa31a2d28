import { projectManagerOf } from '../../../src/domain/people/people.ts';
import { weekNumber } from '../../../src/domain/values/week.ts';
import { messageId } from '../../../src/messages/message-id.ts';
import { besideCard, textCard } from '../../cards/text-card.ts';
import type { PressHandler } from '../press-handler.ts';
import { sendNotice } from '../writing/tell-person.ts';

/** Passes the question to confirm a week on to the project manager. */
export const pressAskConfirm: PressHandler<'ask-confirm'> = async ({ project, week }, talk) => {
  const { t, person, today } = talk;
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return besideCard(t('bot.projectNotOpen', { code: project }));
  const manager = projectManagerOf(home, today);
  if (manager === undefined) return besideCard(t('cards.notice.nobody'));
  const told = await sendNotice(
    {
      to: manager,
      home,
      id: (recipient) => messageId({ kind: 'confirm-asked', project, week, asker: person.id, recipient }),
      subject: 'GROTIK',
      text: (t) => t('cards.notice.confirm', { actor: person.name, week: weekNumber(week) }),
    },
    talk,
  );
  return textCard(t(told === undefined ? 'cards.notice.notSent' : 'cards.notice.confirmSent', { name: manager.name }));
};
