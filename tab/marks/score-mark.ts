import {
  opportunitySize,
  type OpportunitySize,
  residualScore,
  riskBand,
  type RiskBand,
  riskScore,
} from '../../src/domain/risks/risk-score.ts';
import type { Risk } from '../../src/lists/risks.ts';

/** What a risk weighs: its score with the word for it. */
export interface ScoreMark {
  readonly score: number;
  readonly word: RiskBand | OpportunitySize;
  readonly residual: number | undefined;
}

export function scoreMark(risk: Risk): ScoreMark | undefined {
  const score = riskScore(risk);
  const word = riskBand(risk) ?? opportunitySize(risk);
  return score === undefined || word === undefined ? undefined : { score, word, residual: residualScore(risk) };
}
