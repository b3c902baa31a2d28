import { askManager } from '../../../src/acts/grotik/ask-manager.ts';
import { permissionWords } from '../../../src/words/rule-words.ts';
import { besideCard, textCard } from '../../cards/text-card.ts';
import { askerOf } from '../acting/asker-of.ts';
import type { PressHandler } from '../press-handler.ts';

/** Passes the question to confirm a week on to the project manager. */
export const pressAskConfirm: PressHandler<'ask-confirm'> = async ({ project, week }, talk) => {
  const { t } = talk;
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return besideCard(t('bot.projectNotOpen', { code: project }));
  const asked = await askManager(week, askerOf(home, talk), talk.doors.acts);
  if (!asked.ok) return besideCard(permissionWords(asked.problem, talk.language));
  const { to, told } = asked.value;
  if (to === undefined) return besideCard(t('cards.notice.nobody'));
  return textCard(t(told === 'not' ? 'cards.notice.notSent' : 'cards.notice.confirmSent', { name: to.name }));
};
