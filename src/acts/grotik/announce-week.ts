import { isOpen, isOverdue } from '../../domain/actions/action-state.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { WeekKey } from '../../domain/values/week.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import type { NoticePlace } from '../../ports.ts';
import { visibleFacts } from '../../views/facts.ts';
import type { ActDoors } from '../asker.ts';

/** The lights of a week as they stand confirmed. */
export interface Announced {
  readonly week: WeekKey;
  readonly statuses: readonly GrotikStatus[];
  readonly facts: ProjectFacts;
}

type Place = Pick<NoticePlace, 'project' | 'settings' | 'calendar' | 'today'>;

/** Each confirmed version of a week is posted once: a press that comes twice must not post twice. */
export async function announceWeek(
  { week, statuses, facts }: Announced,
  { project, settings, calendar, today }: Place,
  {
    undo,
    clock,
    announce,
  }: Pick<ActDoors, 'clock' | 'announce'> & { readonly undo: Pick<ActDoors['undo'], 'firstTime'> },
): Promise<void> {
  const versions = statuses.map(({ etag }) => etag).toSorted();
  const key = ['announced', project.code, week, ...versions].join('|');
  if (!(await undo.firstTime(key, clock.now()))) return;
  const lights = statuses.flatMap(({ cells: { Aspect: aspect, Light: light } }) =>
    aspect === undefined || light === undefined ? [] : [{ aspect, light }],
  );
  const isCorrected = statuses.some(({ cells }) => cells.ConfirmState === 'Corrected');
  const { actions } = visibleFacts(facts, { place: 'channel', isGuest: false, today });
  const counts = {
    open: actions.filter(isOpen).length,
    overdue: actions.filter((action) => isOverdue(action, calendar, today)).length,
  };
  const content = {
    kind: 'grotik-confirmed',
    week,
    lights,
    isCorrected,
    actions: isCorrected ? undefined : counts,
  } as const;
  await announce(project, content, settings.language);
}
