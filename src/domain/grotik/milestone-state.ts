import type { Milestone } from '../../lists/milestones.ts';

/** A milestone that was reached or dropped cannot slip any more. */
export const isAwaited = ({ cells }: Milestone): boolean =>
  cells.ActualDate === undefined && cells.MilestoneStatus !== 'Achieved' && cells.MilestoneStatus !== 'Cancelled';
