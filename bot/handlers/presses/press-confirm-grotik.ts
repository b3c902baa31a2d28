import { confirmWeek } from '../../../src/acts/grotik/confirm-week.ts';
import { besideCard } from '../../cards/text-card.ts';
import { askerOf } from '../acting/asker-of.ts';
import { confirmProblemReply } from '../grotik/confirm-problem.ts';
import { confirmedReply } from '../grotik/confirmed-reply.ts';
import type { PressHandler } from '../press-handler.ts';

/** Confirms the week of a card as that card showed it; a refusal comes beside a digest, which stays as it was. */
export const pressConfirmGrotik: PressHandler<'confirm-grotik'> = async (data, talk) => {
  const { project, week, shown, digest } = data;
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return besideCard(talk.t('bot.projectNotOpen', { code: project }));
  const confirmed = await confirmWeek({ week, shown }, askerOf(home, talk), talk.doors.acts);
  if (!confirmed.ok) {
    const reply = confirmProblemReply(confirmed.problem, week, home, talk);
    // The lights of now take the place of a card that shows lights only.
    return confirmed.problem.kind === 'moved' && digest === undefined ? reply : { ...reply, beside: true };
  }
  // A digest names who is late: it stands in a personal chat, whatever comes back from a channel.
  const pressed = talk.turn.place.kind === 'channel' || digest === undefined ? {} : { digest };
  const { statuses } = confirmed.value;
  return confirmedReply({ home, week, statuses, pressed: { ...pressed, ...(shown && { shown }) } }, talk);
};
