import { prepareWeek } from '../../../src/acts/grotik/prepare-week.ts';
import { grotikCard } from '../../cards/grotik-card.ts';
import { askerOf } from '../acting/asker-of.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { sceneOf } from '../talk.ts';
import { confirmProblemReply } from './confirm-problem.ts';
import { stateWords } from './state-words.ts';

/** "stel GROTIK week 47 vast": shows the lights first, since nobody confirms what they did not see. */
export const confirmGrotik: CommandHandler<'grotik.confirm'> = async (command, talk, given) => {
  const { week } = command;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const prepared = await prepareWeek(week, askerOf(home, talk), talk.doors);
  if (!prepared.ok) return confirmProblemReply(prepared.problem, week, home, talk);
  const { view, shown } = prepared.value;
  const status = {
    project: home.project.code,
    week,
    aspects: view.aspects,
    state: stateWords(view, talk),
    ...(view.isConfirmed ? {} : { toConfirm: shown, remarks: [talk.t('confirming.ask')] }),
  };
  return grotikCard(status, sceneOf(talk), talk.doors.tabUrl);
};
