import type { RiskWish } from './risk-changes.ts';
import type { Day } from '../values/day.ts';

/** The everyday steps of a risk as wishes: what a button or a sentence asks for. */
export const scoreRisk = (score: { probability?: number; impact?: number }): RiskWish => ({
  changes: {
    ...(score.probability === undefined ? {} : { Probability: score.probability }),
    ...(score.impact === undefined ? {} : { Impact: score.impact }),
  },
});

export const controlRisk = (
  residual?: { probability: number; impact: number },
  acceptedBecause?: string,
): RiskWish => ({
  changes: {
    RiskStatus: 'Controlled',
    ...(residual === undefined ? {} : { ResidualProbability: residual.probability, ResidualImpact: residual.impact }),
    ...(acceptedBecause === undefined ? {} : { ResponseStrategy: 'Accept' }),
  },
  note: acceptedBecause,
});

export const occurRisk = (on?: Day): RiskWish => ({
  changes: { RiskStatus: 'Occurred', ...(on === undefined ? {} : { OccurredOn: on }) },
});

/** Stays visible for the evaluation of the project. */
export const closeRisk = (note: string): RiskWish => ({ changes: { RiskStatus: 'Closed' }, note });

export const reopenRisk = (note?: string): RiskWish => ({ changes: { RiskStatus: 'Open' }, note });

/** Looked at today, nothing changed. */
export const reviewRisk = (today: Day): RiskWish => ({ changes: { LastReviewedOn: today } });
