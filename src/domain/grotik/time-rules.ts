import type { Milestone } from '../../lists/milestones.ts';
import { isAwaited } from './milestone-state.ts';
import { lateActions, openActions } from './evidence.ts';
import { type FoundItem, found } from './found-item.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';

/** Time: slipping milestones, the share of actions that is late. */
export const timeRules: readonly Rule[] = [
  { id: 'TIJ0', light: 'Grey', find: tooLittleData },
  { id: 'TIJ1', light: 'Red', find: criticalSlip },
  { id: 'TIJ2', light: 'Amber', find: slip },
  { id: 'TIJ3', light: 'Red', find: manyLate },
  { id: 'TIJ4', light: 'Amber', find: someLate },
  {
    id: 'TIJ5',
    light: 'Amber',
    find: (situation) => anyOf(lateActions(situation, { aspect: 'Time', priority: 'High' })),
  },
];

function tooLittleData(situation: Situation): Match | undefined {
  const milestones = situation.facts.milestones ?? [];
  const open = openActions(situation.facts).length;
  return milestones.length === 0 && open < situation.limits['TIJ0.count'] ? { numbers: { open } } : undefined;
}

const awaited = ({ facts }: Situation): readonly Milestone[] => (facts.milestones ?? []).filter(isAwaited);

function slipOf({ cells }: Milestone, { calendar }: Situation): number {
  const { BaselineDate: baseline, ForecastDate: forecast } = cells;
  return baseline === undefined || forecast === undefined ? 0 : calendar.workingDaysBetween(baseline, forecast);
}

function criticalSlip(situation: Situation): Match | undefined {
  return anyOf(
    awaited(situation)
      .filter((milestone) => isInDanger(milestone, situation))
      .map(slipped(situation)),
  );
}

function isInDanger(milestone: Milestone, situation: Situation): boolean {
  const { IsCritical: isCritical, ForecastDate: forecast } = milestone.cells;
  const isPassed = forecast !== undefined && forecast < situation.today;
  return isCritical === true && (isPassed || slipOf(milestone, situation) > situation.limits['TIJ1.days']);
}

/** A critical milestone beyond the red limit is already told by TIJ1. */
function slip(situation: Situation): Match | undefined {
  const slipping = awaited(situation).filter(
    (milestone) =>
      slipOf(milestone, situation) > situation.limits['TIJ2.days'] &&
      !(milestone.cells.IsCritical === true && slipOf(milestone, situation) > situation.limits['TIJ1.days']),
  );
  return anyOf(slipping.map(slipped(situation)));
}

const slipped =
  (situation: Situation) =>
  (milestone: Milestone): FoundItem =>
    found('Milestones', milestone, { amount: slipOf(milestone, situation) });

const isShare = (part: number, whole: number, percent: number): boolean => part * 100 >= whole * percent;

function manyLate(situation: Situation): Match | undefined {
  const { 'TIJ3.share': share, 'TIJ3.count': count } = situation.limits;
  return lateShare(situation, share, count);
}

function someLate(situation: Situation): Match | undefined {
  const { 'TIJ4.share': share, 'TIJ4.count': count } = situation.limits;
  return manyLate(situation) === undefined ? lateShare(situation, share, count) : undefined;
}

function lateShare(situation: Situation, percent: number, least: number): Match | undefined {
  const items = lateActions(situation);
  const open = openActions(situation.facts).length;
  if (items.length < least || !isShare(items.length, open, percent)) return undefined;
  return { items, numbers: { late: items.length, open, latePercent: (items.length / open) * 100 } };
}
