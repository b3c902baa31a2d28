import { projectManagerOf } from '../../../src/domain/people.ts';
import { weekNumber } from '../../../src/domain/values/week.ts';
import { refusalCard, textCard } from '../../cards/text-card.ts';
import type { PressHandler } from '../press-handler.ts';
import { tellPerson } from '../writing/tell-person.ts';

/** Passes the question to confirm a week on to the project manager. */
export const pressAskConfirm: PressHandler<'ask-confirm'> = async ({ project, week }, talk) => {
  const { t, person, today } = talk;
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return refusalCard(t('bot.projectNotOpen', { code: project }));
  const manager = projectManagerOf(home, today);
  if (manager === undefined) return refusalCard(t('cards.notice.nobody'));
  const told = await tellPerson(
    {
      to: manager,
      home,
      event: ['confirm', project, week, person.id].join('|'),
      number: 'GROTIK',
      text: (t) => t('cards.notice.confirm', { actor: person.name, week: weekNumber(week) }),
    },
    talk,
  );
  return textCard(t(told === undefined ? 'cards.notice.notSent' : 'cards.notice.confirmSent', { name: manager.name }));
};
