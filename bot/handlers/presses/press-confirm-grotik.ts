import { besideCard } from '../../cards/text-card.ts';
import { confirmWeek } from '../grotik/confirm-week.ts';
import { confirmedReply } from '../grotik/confirmed-reply.ts';
import type { PressHandler } from '../press-handler.ts';

/** Confirms the week of a digest; whoever may not is refused and the digest stays as it was. */
export const pressConfirmGrotik: PressHandler<'confirm-grotik'> = async ({ project, week, digest }, talk) => {
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return besideCard(talk.t('bot.projectNotOpen', { code: project }));
  const confirmed = await confirmWeek(home, week, talk);
  if (!confirmed.ok) return { ...confirmed.problem, beside: true };
  return confirmedReply({ home, week, statuses: confirmed.value, ...(digest === undefined ? {} : { digest }) }, talk);
};
