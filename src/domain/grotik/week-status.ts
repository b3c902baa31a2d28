import type { GrotikStatus } from '../../lists/grotik-status.ts';
import { aspectOrder, type GrotikAspect, type Light, type Trend } from '../values/vocabulary.ts';
import type { WeekKey } from '../values/week.ts';
import type { Finding } from './finding.ts';
import type { AspectProposal } from './propose-status.ts';
import { isConfirmed, previousLight, statusOf, trendBetween } from './trend.ts';

/** One light of one week: what was confirmed, else what the rules propose. */
export interface AspectStatus {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly isConfirmed: boolean;
  readonly previous: Light | undefined;
  readonly trend: Trend;
  /** What the rules find now; a confirmed light has its own frozen evidence. */
  readonly findings: readonly Finding[];
  /** The item in the list, once somebody or something wrote it. */
  readonly stored: GrotikStatus | undefined;
}

/** The lights of a week in fixed order; aspects of which nothing is known are left out. */
export function weekStatus(
  statuses: readonly GrotikStatus[],
  week: WeekKey,
  proposals: readonly AspectProposal[],
): readonly AspectStatus[] {
  return aspectOrder.flatMap((aspect) => {
    const stored = statusOf(statuses, week, aspect);
    const proposal = proposals.find((candidate) => candidate.week === week && candidate.aspect === aspect);
    if (stored === undefined && proposal === undefined) return [];
    const confirmed = stored !== undefined && isConfirmed(stored) ? stored.cells.Light : undefined;
    const light = confirmed ?? proposal?.light ?? stored?.cells.ProposedLight ?? 'Grey';
    const before = previousLight(statuses, week, aspect);
    const trend = (confirmed === undefined ? undefined : stored?.cells.Trend) ?? trendBetween(before, light);
    // The week before may have been corrected since: then this one was not compared with what stands there now.
    const previous = trendBetween(before, light) === trend ? before : undefined;
    const findings = confirmed === undefined ? (proposal?.findings ?? []) : [];
    return { aspect, light, isConfirmed: confirmed !== undefined, previous, trend, findings, stored };
  });
}
