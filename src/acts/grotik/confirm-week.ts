import { isOpen, isOverdue } from '../../domain/actions/action-state.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import { type GrotikStatus, grotikStatusList } from '../../lists/grotik-status.ts';
import { readFacts } from '../../projects/read-facts.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { type ConfirmProblem, confirmStatus } from './confirm-status.ts';
import type { LightChoice } from './judgement.ts';

export interface Confirming {
  readonly week: WeekKey;
  /** Aspects that the person judged; the others are confirmed as proposed. */
  readonly choices?: readonly LightChoice[];
}

/** The lights of a week as somebody confirmed or corrected them. */
export interface ConfirmedWeek {
  readonly statuses: readonly GrotikStatus[];
  /** False when it was so already: nothing was written, nothing is posted. */
  readonly isChanged: boolean;
}

/** Sets the lights of a week, from tab, card or sentence alike; the channel hears it once, without names. */
export async function confirmWeek(
  { week, choices }: Confirming,
  { home }: Asker,
  doors: ActDoors,
): Promise<Result<ConfirmedWeek, ConfirmProblem>> {
  const { store, person, project, calendar, today } = home;
  const facts = await readFacts(store, project);
  if (!facts.ok) return refused(facts.problem);
  const question = { store, person, facts: facts.value, calendar, today, week };
  const confirmed = await confirmStatus(choices === undefined ? question : { ...question, choices });
  if (!confirmed.ok) return confirmed;
  const statuses = confirmed.value;
  const known = new Set(facts.value.grotik.map(({ etag }) => etag));
  const isChanged = statuses.some(({ etag }) => !known.has(etag));
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
  const content = {
    kind: 'grotik-confirmed',
    week,
    lights,
    openActions: facts.actions.filter(isOpen).length,
    overdueActions: facts.actions.filter((action) => isOverdue(action, home.calendar, home.today)).length,
  } as const;
  await doors.announce(home.project, content, home.settings.language);
}
