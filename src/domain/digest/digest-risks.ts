import type { Risk } from '../../lists/risks.ts';
import { activeThreats } from '../grotik/evidence.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { isThreat, riskBand } from '../risks/risk-score.ts';
import { isOpenRisk, isReviewed } from '../risks/risk-state.ts';
import type { Day } from '../values/day.ts';
import type { DigestRisks } from './digest.ts';

/** The register in numbers, with the risks whose review is due; undefined for an empty register. */
export function digestRisks(facts: ProjectFacts, today: Day): DigestRisks | undefined {
  const threats = activeThreats(facts);
  const opportunities = facts.risks.filter((risk) => !isThreat(risk) && isOpenRisk(risk));
  if (threats.length + opportunities.length === 0) return undefined;
  const count = (band: ReturnType<typeof riskBand>) => threats.filter((risk) => riskBand(risk) === band).length;
  return {
    active: threats.length,
    red: count('Red'),
    amber: count('Amber'),
    green: count('Green'),
    unscored: count(undefined),
    opportunities: opportunities.length,
    reviews: facts.risks.flatMap((risk) => reviewOf(risk, today)),
  };
}

/** A risk that occurred or is closed is not reviewed any more. */
function reviewOf(risk: Risk, today: Day): DigestRisks['reviews'] {
  const { id, cells } = risk;
  const since = cells.ReviewDate;
  return isReviewed(risk) && since !== undefined && since <= today ? [{ id, title: cells.Title ?? '', since }] : [];
}
