import { weekNumber } from '../../../src/domain/values/week.ts';
import { showStatus } from '../../../src/grotik/show-status.ts';
import { shownWeek, standingWeek } from '../../../src/grotik/standing-week.ts';
import { grotikCard } from '../../cards/grotik-card.ts';
import { textCard } from '../../cards/text-card.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { sceneOf } from '../talk.ts';
import { homeFacts } from './home-facts.ts';
import { stateWords } from './state-words.ts';

/** Shows the six lights of a week; what is not confirmed says that it is a proposal. */
export const showGrotik: CommandHandler<'grotik.show'> = async (command, talk, given) => {
  const { week } = command;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const facts = await homeFacts(home, talk);
  if (!facts.ok) return facts.problem;
  const { t, today, doors } = talk;
  const question = { facts: facts.value, calendar: home.calendar, today, week };
  const view = showStatus(question);
  if (view === undefined) return textCard(t('cards.grotik.unknownWeek', { week: weekNumber(week) }));
  const isToConfirm = !view.isConfirmed && home.actor.mayConfirmGrotik;
  const shown = {
    project: home.project.code,
    week,
    aspects: view.aspects,
    state: stateWords(view, talk),
    ...(isToConfirm ? { toConfirm: shownWeek(standingWeek(question), doors.clock.now()) } : {}),
  };
  return grotikCard(shown, sceneOf(talk), doors.tabUrl);
};
