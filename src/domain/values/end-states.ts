import type { ActionStatus, DecisionStatus, MeasureStatus, RiskStatus } from './vocabulary.ts';

// The statuses in which an item asks nothing of anybody any more: lists declare them, rules count by them.
export const actionEnds = ['Done', 'Cancelled'] as const satisfies readonly ActionStatus[];
export const measureEnds = ['Done', 'Cancelled'] as const satisfies readonly MeasureStatus[];
export const riskEnds = ['Closed'] as const satisfies readonly RiskStatus[];
export const decisionEnds = [
  'Taken',
  'Rejected',
  'Withdrawn',
  'Superseded',
] as const satisfies readonly DecisionStatus[];

/** Only a known end state ends an item: a status typed by hand, or none at all, leaves it open. */
export const hasEnded = (ends: readonly string[], status: string | undefined): boolean =>
  status !== undefined && ends.includes(status);
