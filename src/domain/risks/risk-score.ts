import type { Risk } from '../../lists/risks.ts';
import type { Light } from '../values/vocabulary.ts';

/** A risk, or the cells of one that is being written. */
export type Scored = Pick<Risk, 'cells'>;

export type RiskBand = Exclude<Light, 'Grey'>;

/** How big a positive chance is; it is never called red. */
export type OpportunitySize = 'Small' | 'Interesting' | 'Large';

const isClass = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 5;

function product(probability: number | undefined, impact: number | undefined): number | undefined {
  return isClass(probability) && isClass(impact) ? probability * impact : undefined;
}

/** Kans × gevolg before measures; without two readable classes there is no score. */
export const riskScore = ({ cells }: Scored): number | undefined => product(cells.Probability, cells.Impact);

/** Kans × gevolg that remains after measures. */
export const residualScore = ({ cells }: Scored): number | undefined =>
  product(cells.ResidualProbability, cells.ResidualImpact);

/** Green 1-4, amber 5-12, red 15-25: an impact of 5 is never green. */
export function bandOf(score: number): RiskBand {
  if (score >= 15) return 'Red';
  return score >= 5 ? 'Amber' : 'Green';
}

/** Every risk is a threat unless it says that it is a positive chance. */
export const isThreat = ({ cells }: Scored): boolean => cells.RiskType !== 'Opportunity';

/** The colour of a threat; undefined without score or for a positive chance. */
export function riskBand(risk: Scored): RiskBand | undefined {
  const score = riskScore(risk);
  return score === undefined || !isThreat(risk) ? undefined : bandOf(score);
}

const sizes = { Green: 'Small', Amber: 'Interesting', Red: 'Large' } as const satisfies Record<
  RiskBand,
  OpportunitySize
>;

/** The word for a positive chance; undefined without score or for a threat. */
export function opportunitySize(risk: Scored): OpportunitySize | undefined {
  const score = riskScore(risk);
  return score === undefined || isThreat(risk) ? undefined : sizes[bandOf(score)];
}
