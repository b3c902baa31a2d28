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
  // A digest names who is late: it stands in a personal chat, whatever comes back from a channel.
  const shown = digest === undefined || talk.turn.place.kind === 'channel' ? {} : { digest };
  return confirmedReply({ home, week, statuses: confirmed.value, ...shown }, talk);
};
