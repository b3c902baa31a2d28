import { type NoteProblem, noteExplanation } from '../../../src/acts/grotik/note-explanation.ts';
import { type WeekKey, reportedWeek, weekNumber } from '../../../src/domain/values/week.ts';
import { permissionWords } from '../../../src/words/rule-words.ts';
import { besideCard, textCard } from '../../cards/text-card.ts';
import { askerOf } from '../acting/asker-of.ts';
import { chooseHome } from '../choose-home.ts';
import type { CommandHandler } from '../command-handler.ts';
import { listProblemWords } from '../problem-reply.ts';
import type { Talk } from '../talk.ts';

type SetCommand = Parameters<typeof setGrotik>[0];

/** "zet geld op oranje want …": adds the reason to the explanation; the light stays with who confirms it. */
export const setGrotik: CommandHandler<'grotik.set'> = async (command, talk, given) => {
  const chosen = chooseHome(given.project, command, talk);
  if (!chosen.ok) return chosen.problem;
  const { aspect, light, explanation = '' } = command;
  const week = reportedWeek(talk.today);
  const note = { week, aspect, text: explanation, advice: light };
  const noted = await noteExplanation(note, askerOf(chosen.value, talk), talk.doors.acts);
  if (!noted.ok) return besideCard(problemWords(noted.problem, command, week, talk));
  const { t } = talk;
  const standing = t(`grotik.lights.${noted.value.cells.ProposedLight ?? 'Grey'}`);
  return textCard(t('confirming.noted', { aspect: t(`grotik.aspects.${aspect}`), light: standing }));
};

function problemWords(problem: NoteProblem, { aspect, light }: SetCommand, week: WeekKey, talk: Talk): string {
  const { t, language } = talk;
  switch (problem.kind) {
    case 'forbidden':
      return permissionWords(problem.refusal, language);
    case 'no-words': {
      const name = t(`grotik.aspects.${aspect}`).toLowerCase();
      return t('confirming.noteNeedsWords', { aspect: name, light: t(`grotik.lights.${light}`) });
    }
    case 'no-proposal':
      return t('cards.grotik.noProposal', { week: weekNumber(week) });
    case 'already-confirmed':
      return t('confirming.isConfirmed', { week: weekNumber(week) });
    default:
      return listProblemWords(problem, 'write', language);
  }
}
