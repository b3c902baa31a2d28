import { isOpen, isOverdue } from '../../../src/domain/actions/action-state.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import { isWeekConfirmed } from '../../../src/domain/grotik/trend.ts';
import type { ProjectCode } from '../../../src/domain/values/ids.ts';
import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import { type WeekKey, weekNumber } from '../../../src/domain/values/week.ts';
import { type ConfirmProblem, confirmStatus } from '../../../src/acts/grotik/confirm-status.ts';
import { type GrotikStatus, grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { visibleFacts } from '../../../src/views/facts.ts';
import { messageId } from '../../../src/messages/message-id.ts';
import { showList } from '../../../src/words/show-list.ts';
import { permissionWords } from '../../../src/words/rule-words.ts';
import { cardReply } from '../../cards/card-reply.ts';
import { execute, line } from '../../cards/elements.ts';
import { literal } from '../../cards/literal.ts';
import { textCard } from '../../cards/text-card.ts';
import { projectManagerOf } from '../../../src/domain/people/people.ts';
import type { Reply } from '../../turn.ts';
import { readFacts } from '../../../src/projects/read-facts.ts';
import { listProblemReply, listProblemWords } from '../problem-reply.ts';
import type { Home, Talk } from '../talk.ts';

/** Sets the lights of a week for the speaker, if that is the project manager or a deputy. */
export async function confirmWeek(
  home: Home,
  week: WeekKey,
  talk: Talk,
): Promise<Result<readonly GrotikStatus[], Reply>> {
  const facts = await readFacts(home.store, home.project);
  if (!facts.ok) return refused(listProblemReply(facts.problem, 'read', talk.language));
  const { person, today, doors } = talk;
  const { store, calendar, project } = home;
  const confirmed = await confirmStatus({ store, person, facts: facts.value, calendar, today, week });
  if (!confirmed.ok) return refused(refusedReply(confirmed.problem, home, week, talk));
  if (isWeekConfirmed(facts.value.grotik, week)) return ok(confirmed.value);
  doors.changed(project.code, [grotikStatusList.name]);
  await announceOnce(home, { week, facts: facts.value, statuses: confirmed.value }, talk);
  return ok(confirmed.value);
}

/** Whoever may not confirm can pass the question on. */
function refusedReply(problem: ConfirmProblem, home: Home, week: WeekKey, talk: Talk): Reply {
  const text = confirmProblemWords(problem, talk);
  const manager = projectManagerOf(home, talk.today);
  if (problem.kind !== 'not-allowed' || manager === undefined) return textCard(text);
  const { t, language } = talk;
  const data = { verb: 'ask-confirm', language, project: home.project.code, week } as const;
  const actions = [execute(t('cards.button.askConfirm', { name: manager.name }), data)];
  return cardReply({ language, summary: text, body: [line(literal(text))], actions });
}

interface Announced {
  readonly week: WeekKey;
  readonly facts: ProjectFacts;
  readonly statuses: readonly GrotikStatus[];
}

/** The channel hears it once, in its own language, without a name. */
async function announceOnce(home: Home, { week, facts, statuses }: Announced, talk: Talk): Promise<void> {
  const { doors, today } = talk;
  if (!(await doors.undo.firstTime(announcementKey(home.project.code, week), doors.clock.now()))) return;
  const lights = statuses.flatMap(({ cells: { Aspect: aspect, Light: light } }) =>
    aspect === undefined || light === undefined ? [] : [{ aspect, light }],
  );
  const { actions } = visibleFacts(facts, { place: 'channel', isGuest: false, today });
  const content = {
    kind: 'grotik-confirmed',
    week,
    lights,
    openActions: actions.filter(isOpen).length,
    overdueActions: actions.filter((action) => isOverdue(action, home.calendar, today)).length,
  } as const;
  await doors.announce(home.project, content, home.settings.language);
}

const announcementKey = (project: ProjectCode, week: WeekKey): string =>
  messageId({ kind: 'announced', project, week });

function confirmProblemWords(problem: ConfirmProblem, { t, language }: Talk): string {
  switch (problem.kind) {
    case 'not-allowed':
      return permissionWords({ kind: 'manager-or-deputy-only' }, language);
    case 'no-proposal':
      return t('cards.grotik.noProposal', { week: weekNumber(problem.week) });
    case 'words-needed': {
      const aspects = [...new Set(problem.missing.map(({ aspect }) => t(`grotik.aspects.${aspect}`)))];
      return t('cards.grotik.wordsNeeded', { aspects: showList(aspects, language) });
    }
    case 'sign-in-needed':
    case 'no-access':
    case 'list-missing':
    case 'item-missing':
    case 'stale':
    case 'person-unknown':
    case 'busy':
    case 'unavailable':
      return listProblemWords(problem, 'write', language);
  }
}
