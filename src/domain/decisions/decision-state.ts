import type { Decision } from '../../lists/decisions.ts';
import { decisionEnds, hasEnded } from '../values/end-states.ts';

/** A decision is open until it is Genomen, Afgewezen, Ingetrokken or Vervangen; a status typed by hand is open too. */
export const isOpenDecision = ({ cells }: Pick<Decision, 'cells'>): boolean =>
  !hasEnded(decisionEnds, cells.DecisionStatus);
