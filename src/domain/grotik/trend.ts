import type { GrotikStatus } from '../../lists/grotik-status.ts';
import { aspectOrder, type GrotikAspect, type Light, type Trend } from '../values/vocabulary.ts';
import type { WeekKey } from '../values/week.ts';

/** Whether the project manager has set this light: a proposal is none. */
export const isConfirmed = ({ cells }: GrotikStatus): boolean =>
  cells.Light !== undefined && (cells.ConfirmState === 'Confirmed' || cells.ConfirmState === 'Corrected');

/** The status of one aspect in one week. */
export const statusOf = (
  statuses: readonly GrotikStatus[],
  week: WeekKey,
  aspect: GrotikAspect,
): GrotikStatus | undefined => statuses.find(({ cells }) => cells.WeekKey === week && cells.Aspect === aspect);

/** A week counts as confirmed when all six lights are. */
export const isWeekConfirmed = (statuses: readonly GrotikStatus[], week: WeekKey): boolean =>
  aspectOrder.every((aspect) => {
    const status = statusOf(statuses, week, aspect);
    return status !== undefined && isConfirmed(status);
  });

/** The last confirmed light of an aspect before a week. */
export function previousLight(
  statuses: readonly GrotikStatus[],
  week: WeekKey,
  aspect: GrotikAspect,
): Light | undefined {
  const earlier = statuses.filter(
    (status) => status.cells.Aspect === aspect && (status.cells.WeekKey ?? week) < week && isConfirmed(status),
  );
  return earlier.toSorted((a, b) => ((a.cells.WeekKey ?? '') < (b.cells.WeekKey ?? '') ? 1 : -1))[0]?.cells.Light;
}

const ranks = { Red: 0, Amber: 1, Green: 2 } as const;

/** Red is worse than amber, amber worse than green; grey on either side tells nothing. */
export function trendBetween(before: Light | undefined, now: Light): Trend {
  if (before === undefined || before === 'Grey' || now === 'Grey') return 'Unknown';
  if (ranks[now] === ranks[before]) return 'Same';
  return ranks[now] > ranks[before] ? 'Better' : 'Worse';
}
