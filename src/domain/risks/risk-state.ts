import type { Risk } from '../../lists/risks.ts';
import { hasEnded, riskEnds } from '../values/end-states.ts';

/** A risk is open until it is Gesloten; a status typed by hand counts as open too. */
export const isOpenRisk = ({ cells }: Pick<Risk, 'cells'>): boolean => !hasEnded(riskEnds, cells.RiskStatus);

/** An open risk is looked at again until it has occurred. */
export const isReviewed = (risk: Pick<Risk, 'cells'>): boolean =>
  isOpenRisk(risk) && risk.cells.RiskStatus !== 'Occurred';
