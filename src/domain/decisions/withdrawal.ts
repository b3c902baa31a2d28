import type { Decision } from '../../lists/decisions.ts';
import type { Check } from '../changes/rule-problem.ts';
import { type DecisionLevel, decisionLevels } from '../values/vocabulary.ts';
import type { PlannedDecisionChange } from './decision-changes.ts';

const levelsUpwards = Object.keys(decisionLevels) as readonly DecisionLevel[];

/** The bodies that may take a decision back: its own, then those above it. */
const mayWithdraw = ({ cells }: Decision): readonly DecisionLevel[] =>
  levelsUpwards.slice(levelsUpwards.indexOf(cells.DecisionLevel ?? 'ProjectTeam'));

/** A proposal is only withdrawn by whoever made it; a decision that was taken is taken back, by a body. */
const isTakenBack = ({ decision, move }: PlannedDecisionChange): boolean =>
  move === 'Withdrawn' && decision.cells.DecisionStatus === 'Taken';

/** A body that nothing is done with would seem to have been written down. */
export const bodyUnasked: Check<PlannedDecisionChange> = (change) =>
  change.level === undefined || isTakenBack(change) ? undefined : { kind: 'body-unasked' };

/** A decision is taken back at its own level or a higher one, with a reason. */
export const takenBackTooLow: Check<PlannedDecisionChange> = (change) => {
  if (!isTakenBack(change)) return undefined;
  const { decision, level, note } = change;
  const bodies = mayWithdraw(decision);
  if (note === '') return { kind: 'reason-needed', bodies };
  return level === undefined || bodies.includes(level) ? undefined : { kind: 'level-too-low', bodies };
};

/** How the notes of a decision say which body took it back. */
export const withdrawnBy = (level: DecisionLevel): string => `ingetrokken door ${decisionLevels[level].nl}`;
