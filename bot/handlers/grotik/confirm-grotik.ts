import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { confirmWeek } from './confirm-week.ts';
import { confirmedReply } from './confirmed-reply.ts';

/** "stel GROTIK week 47 vast": for the project manager or a deputy only. */
export const confirmGrotik: CommandHandler<'grotik.confirm'> = async (command, talk, given) => {
  const { week } = command;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const confirmed = await confirmWeek(chosen.value, week, talk);
  if (!confirmed.ok) return confirmed.problem;
  return confirmedReply({ home: chosen.value, week, statuses: confirmed.value }, talk);
};
