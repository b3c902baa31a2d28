import type { BudgetLine } from '../../lists/budget-lines.ts';
import { daysBetween } from '../values/day.ts';
import { exceedsBudgetBy, overrunOf, totalsOf } from './budget-totals.ts';
import { lateActions } from './evidence.ts';
import { found } from './found-item.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';

/** Money: forecast and commitments against the budget. */
export const moneyRules: readonly Rule[] = [
  { id: 'GEL0', light: 'Grey', find: noFigures },
  { id: 'GEL1', light: 'Red', find: overBudget },
  { id: 'GEL2', light: 'Amber', find: slightlyOverBudget },
  { id: 'GEL3', light: 'Amber', find: lineOverBudget },
  {
    id: 'GEL4',
    light: 'Amber',
    find: (situation) => anyOf(lateActions(situation, { aspect: 'Money', priority: 'High' })),
  },
];

/** Without complete and recent figures of every line, money is never called green. */
function noFigures(situation: Situation): Match | undefined {
  const lines = budgetLines(situation);
  const isComplete = lines.length > 0 && lines.every(hasFigures);
  return isComplete && !isOld(situation) ? undefined : {};
}

const budgetLines = ({ facts }: Situation): readonly BudgetLine[] => facts.budgetLines ?? [];

const hasFigures = ({ cells }: BudgetLine): boolean => cells.Budget !== undefined && cells.Forecast !== undefined;

function isOld(situation: Situation): boolean {
  const newest = budgetLines(situation)
    .flatMap(({ cells }) => cells.FiguresAsOf ?? [])
    .toSorted()
    .at(-1);
  return newest === undefined || daysBetween(newest, situation.today) > situation.limits['GEL0.days'];
}

/** Old figures prove nothing, neither good nor bad (ruling 2). */
const currentLines = (situation: Situation): readonly BudgetLine[] =>
  isOld(situation) ? [] : budgetLines(situation).filter(hasFigures);

function overBudget(situation: Situation): Match | undefined {
  const totals = totalsOf(currentLines(situation));
  const isOver = exceedsBudgetBy(totals, situation.limits['GEL1.overrun']) || totals.committed > totals.budget;
  return isOver ? overrun(situation) : undefined;
}

function slightlyOverBudget(situation: Situation): Match | undefined {
  const totals = totalsOf(currentLines(situation));
  const { 'GEL1.overrun': most, 'GEL2.overrun': least } = situation.limits;
  return exceedsBudgetBy(totals, least) && !exceedsBudgetBy(totals, most) ? overrun(situation) : undefined;
}

/** The items are proposed decisions with a price: they may bring the money that is missing. */
function overrun(situation: Situation): Match {
  const totals = totalsOf(currentLines(situation));
  const overrunEuro = overrunOf(totals);
  return {
    items: situation.facts.decisions
      .filter(({ cells }) => cells.DecisionStatus === 'Proposed' && (cells.FinancialImpact ?? 0) > 0)
      .map((decision) => found('Decisions', decision, { amount: decision.cells.FinancialImpact ?? 0 })),
    numbers: {
      budgetEuro: totals.budget,
      forecastEuro: totals.forecast,
      committedEuro: totals.committed,
      overrunEuro,
      overrunPercent: totals.budget === 0 ? 100 : (overrunEuro / totals.budget) * 100,
    },
  };
}

function lineOverBudget(situation: Situation): Match | undefined {
  const { 'GEL3.share': share, 'GEL3.euro': euro } = situation.limits;
  const lines = currentLines(situation).map((line) => ({ line, totals: totalsOf([line]) }));
  const over = lines.filter(({ totals }) => exceedsBudgetBy(totals, share - 100) && overrunOf(totals) >= euro);
  return anyOf(over.map(({ line, totals }) => found('BudgetLines', line, { amount: overrunOf(totals) })));
}
