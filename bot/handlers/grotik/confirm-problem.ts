import type { ConfirmProblem } from '../../../src/acts/grotik/confirm-status.ts';
import { type WeekKey, weekNumber } from '../../../src/domain/values/week.ts';
import { managerIn } from '../../../src/projects/home.ts';
import { movedWords } from '../../../src/words/moved-words.ts';
import { permissionWords } from '../../../src/words/rule-words.ts';
import { cardReply } from '../../cards/card-reply.ts';
import { execute, line } from '../../cards/elements.ts';
import { grotikCard } from '../../cards/grotik-card.ts';
import { literal } from '../../cards/literal.ts';
import { textCard } from '../../cards/text-card.ts';
import type { Reply } from '../../turn.ts';
import { listProblemWords } from '../problem-reply.ts';
import { type Home, sceneOf, type Talk } from '../talk.ts';
import { aspectNames, stateWords } from './state-words.ts';

/** Why a week was not confirmed, with what can be done about it. */
export function confirmProblemReply(problem: ConfirmProblem, week: WeekKey, home: Home, talk: Talk): Reply {
  const { t, language } = talk;
  switch (problem.kind) {
    case 'forbidden':
      return askManager(permissionWords(problem.refusal, language), week, home, talk);
    case 'no-proposal':
      return textCard(t('cards.grotik.noProposal', { week: weekNumber(problem.week) }));
    case 'moved':
      return askAgain(problem, home, talk);
    case 'words-needed':
      return textCard(missingWords(problem, talk));
    case 'partly':
      return textCard(t('confirming.partly', { aspects: aspectNames(problem.confirmed, talk) }));
    case 'sign-in-needed':
    case 'no-access':
    case 'list-missing':
    case 'item-missing':
    case 'stale':
    case 'person-unknown':
    case 'busy':
    case 'unavailable':
    case 'unsure':
      return textCard(listProblemWords(problem, 'write', language));
  }
}

/** Whoever may not confirm can pass the question on. */
function askManager(text: string, week: WeekKey, home: Home, { t, language }: Talk): Reply {
  const manager = managerIn(home);
  if (manager === undefined || home.actor.isGuest) return textCard(text);
  const data = { verb: 'ask-confirm', language, project: home.project.code, week } as const;
  const actions = [execute(t('cards.button.askConfirm', { name: manager.name }), data)];
  return cardReply({ language, summary: text, body: [line(literal(text))], actions });
}

/** The card as it is now, with the button for what it shows now. */
function askAgain(moved: Extract<ConfirmProblem, { kind: 'moved' }>, home: Home, talk: Talk): Reply {
  const { view, shown } = moved;
  const status = {
    project: home.project.code,
    week: view.week,
    aspects: view.aspects,
    state: stateWords(view, talk),
    remarks: [...movedWords(moved, talk.language), talk.t('confirming.ask')],
    toConfirm: shown,
  };
  return grotikCard(status, sceneOf(talk), talk.doors.tabUrl);
}

function missingWords({ missing }: Extract<ConfirmProblem, { kind: 'words-needed' }>, talk: Talk): string {
  if (missing.some(({ needs }) => needs === 'reason')) return talk.t('confirming.reasonNeeded');
  const aspects = [...new Set(missing.map(({ aspect }) => aspect))];
  return talk.t('cards.grotik.wordsNeeded', { aspects: aspectNames(aspects, talk) });
}
