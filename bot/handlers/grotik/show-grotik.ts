import { weekNumber } from '../../../src/domain/values/week.ts';
import { showStatus, type StatusView } from '../../../src/grotik/show-status.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { grotikCard } from '../../cards/grotik-card.ts';
import { textCard } from '../../cards/text-card.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { sceneOf, type Talk } from '../talk.ts';
import { homeFacts } from './home-facts.ts';

/** Shows the six lights of a week; what is not confirmed says that it is a proposal. */
export const showGrotik: CommandHandler<'grotik.show'> = async (command, talk, given) => {
  const { week } = command;
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const home = chosen.value;
  const facts = await homeFacts(home, talk);
  if (!facts.ok) return facts.problem;
  const { t, today, doors } = talk;
  const view = showStatus({ facts: facts.value, calendar: home.calendar, today, week });
  if (view === undefined) return textCard(t('cards.grotik.unknownWeek', { week: weekNumber(week) }));
  const isProposalOfToday = !view.isConfirmed && view.aspects.some(({ findings }) => findings.length > 0);
  const shown = {
    project: home.project.code,
    week,
    aspects: view.aspects,
    state: stateWords(view, talk),
    mayConfirm: isProposalOfToday && home.actor.mayConfirmGrotik,
  };
  return grotikCard(shown, sceneOf(talk), doors.tabUrl);
};

/** Whether a week is a proposal, or who confirmed it when. */
export function stateWords({ isConfirmed, aspects }: StatusView, { t, language }: Talk): string {
  if (!isConfirmed) return t('cards.grotik.proposal');
  const { ConfirmedBy: by, ConfirmedOn: on } = aspects[0]?.stored?.cells ?? {};
  if (by === undefined || on === undefined) return t('cards.grotik.confirmed');
  return t('cards.grotik.confirmedBy', { name: by.name, day: showDay(on, language, 'long') });
}
