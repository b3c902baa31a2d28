import type { Risk } from '../../lists/risks.ts';
import { riskBand, riskScore } from '../risks/risk-score.ts';
import { addMonths } from '../values/day.ts';
import { activeThreats, workingDaysPast } from './evidence.ts';
import { found } from './found-item.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';

/** Risks: what occurred, what is red, whether anybody looks at the register. */
export const riskRules: readonly Rule[] = [
  { id: 'RIS0', light: 'Grey', find: notLookedAt },
  { id: 'RIS1', light: 'Red', find: occurred },
  { id: 'RIS2', light: 'Red', find: redWithoutMeasure },
  { id: 'RIS3', light: 'Red', find: manyRed },
  { id: 'RIS4', light: 'Amber', find: fewRed },
  { id: 'RIS5', light: 'Amber', find: reviewLate },
];

/** A risk that nobody scored or looked at is no evidence. */
function notLookedAt({ facts, today, limits }: Situation): Match | undefined {
  const months = limits['RIS0.months'];
  const since = addMonths(today, -months);
  const isReviewed = activeThreats(facts).some(
    (risk) => riskScore(risk) !== undefined && (risk.cells.LastReviewedOn ?? risk.cells.IdentifiedOn ?? '') >= since,
  );
  return isReviewed ? undefined : { numbers: { months } };
}

function occurred({ facts }: Situation): Match | undefined {
  const risks = activeThreats(facts).filter(({ cells }) => cells.RiskStatus === 'Occurred');
  return anyOf(
    risks.map((risk) =>
      found('Risks', risk, risk.cells.OccurredOn === undefined ? {} : { day: risk.cells.OccurredOn }),
    ),
  );
}

const redRisks = ({ facts }: Situation): readonly Risk[] =>
  activeThreats(facts).filter((risk) => riskBand(risk) === 'Red');

const hasRunningMeasure =
  ({ facts }: Situation) =>
  (risk: Risk): boolean =>
    facts.measures.some(
      ({ cells }) =>
        cells.RiskRef === risk.id && (cells.MeasureStatus === 'InProgress' || cells.MeasureStatus === 'Done'),
    );

function redWithoutMeasure(situation: Situation): Match | undefined {
  const isMeasured = hasRunningMeasure(situation);
  const bare = redRisks(situation).filter((risk) => !isMeasured(risk));
  return anyOf(bare.map((risk) => found('Risks', risk)));
}

function manyRed(situation: Situation): Match | undefined {
  return redRisks(situation).length >= situation.limits['RIS3.count'] ? redMatch(situation) : undefined;
}

function fewRed(situation: Situation): Match | undefined {
  const count = redRisks(situation).length;
  return count > 0 && count < situation.limits['RIS3.count'] ? redMatch(situation) : undefined;
}

function redMatch(situation: Situation): Match {
  const risks = redRisks(situation);
  return {
    items: risks.map((risk) => found('Risks', risk)),
    numbers: { measured: risks.filter(hasRunningMeasure(situation)).length },
  };
}

function reviewLate({ facts, calendar, today, limits }: Situation): Match | undefined {
  const weighty = activeThreats(facts).filter((risk) => riskBand(risk) === 'Red' || riskBand(risk) === 'Amber');
  const late = weighty.flatMap((risk) => {
    const past = workingDaysPast(risk.cells.ReviewDate, calendar, today);
    return past > limits['RIS5.days'] ? [found('Risks', risk, { amount: past })] : [];
  });
  return anyOf(late);
}
