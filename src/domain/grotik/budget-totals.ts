import type { BudgetLine } from '../../lists/budget-lines.ts';

/** The figures of one budget line or of all together, in euro. */
export interface BudgetTotals {
  /** Approved changes included. */
  readonly budget: number;
  readonly committed: number;
  readonly forecast: number;
}

export const totalsOf = (lines: readonly BudgetLine[]): BudgetTotals => ({
  budget: euros(lines.map(({ cells }) => (cells.Budget ?? 0) + (cells.BudgetChanges ?? 0))),
  committed: euros(lines.map(({ cells }) => cells.Committed ?? 0)),
  forecast: euros(lines.map(({ cells }) => cells.Forecast ?? 0)),
});

/** Rounded to cents, so that a threshold of exactly 5 % is not passed by a rounding error. */
const euros = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100;

export const overrunOf = ({ budget, forecast }: BudgetTotals): number => euros([forecast, -budget]);

/** Multiplied before comparing: dividing would blur the exact limit. */
export const exceedsBudgetBy = (totals: BudgetTotals, percent: number): boolean =>
  euros([overrunOf(totals) * 100]) > euros([totals.budget * percent]);
