import { isOpen, isOverdue } from '../../domain/actions/action-state.ts';
import type { ShownWeek } from '../../domain/grotik/shown-week.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { isAnyNew } from '../../grotik/is-any-new.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import { readFacts } from '../../projects/read-facts.ts';
import { visibleFacts } from '../../views/facts.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { type ConfirmProblem, confirmStatus } from './confirm-status.ts';
import type { LightChoice } from './judgement.ts';

export interface Confirming {
  readonly week: WeekKey;
  readonly shown: ShownWeek | undefined;
  /** Aspects that the person judged; the others are confirmed as shown. */
  readonly choices?: readonly LightChoice[];
  /** Why a confirmed week is corrected. */
  readonly reason?: string;
}

/** The lights of a week as somebody confirmed or corrected them. */
export interface ConfirmedWeek {
  readonly statuses: readonly GrotikStatus[];
  /** False when it was so already: nothing was written, nothing is posted. */
  readonly isChanged: boolean;
}

/** Sets the lights of a week, from tab, card or sentence alike; the channel hears it once, without names. */
export async function confirmWeek(
  confirming: Confirming,
  { home }: Asker,
  doors: ActDoors,
): Promise<Result<ConfirmedWeek, ConfirmProblem>> {
  const { store, person, actor, project, calendar, today } = home;
  const { week } = confirming;
  const facts = await readFacts(store, project);
  if (!facts.ok) return refused(facts.problem);
  const now = doors.clock.now();
  const question = { ...confirming, store, person, actor, facts: facts.value, calendar, today, now };
  const confirmed = await confirmStatus(question);
  if (!confirmed.ok) return confirmed;
  const statuses = confirmed.value;
  const isChanged = isAnyNew(statuses, facts.value.grotik);
  if (isChanged) {
    doors.changed(project.code, [grotikStatusList.name]);
    await announce({ week, statuses, facts: facts.value }, { home }, doors);
  }
  return ok({ statuses, isChanged });
}

interface Announced {
  readonly week: WeekKey;
  readonly statuses: readonly GrotikStatus[];
  readonly facts: ProjectFacts;
}

/** Each confirmed version of a week is posted once: a press that comes twice must not post twice. */
async function announce(
  { week, statuses, facts }: Announced,
  { home }: Pick<Asker, 'home'>,
  doors: ActDoors,
): Promise<void> {
  const versions = statuses.map(({ etag }) => etag).toSorted();
  const key = ['announced', home.project.code, week, ...versions].join('|');
  if (!(await doors.undo.firstTime(key, doors.clock.now()))) return;
  const lights = statuses.flatMap(({ cells: { Aspect: aspect, Light: light } }) =>
    aspect === undefined || light === undefined ? [] : [{ aspect, light }],
  );
  const { actions } = visibleFacts(facts, { place: 'channel', isGuest: false, today: home.today });
  const content = {
    kind: 'grotik-confirmed',
    week,
    lights,
    isCorrected: statuses.some(({ cells }) => cells.ConfirmState === 'Corrected'),
    openActions: actions.filter(isOpen).length,
    overdueActions: actions.filter((action) => isOverdue(action, home.calendar, home.today)).length,
  } as const;
  await doors.announce(home.project, content, home.settings.language);
}
