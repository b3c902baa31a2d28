import type { DecisionWish } from './decision-changes.ts';
import type { Day } from '../values/day.ts';
import type { DecisionLevel } from '../values/vocabulary.ts';

/** The everyday steps of a decision as wishes: what a button or a sentence asks for. */
export const takeDecision = (taken: { by: string; on?: Day; rationale?: string }): DecisionWish => ({
  changes: {
    DecisionStatus: 'Taken',
    DecidedBy: taken.by,
    ...(taken.on === undefined ? {} : { DecidedOn: taken.on }),
    ...(taken.rationale === undefined ? {} : { Rationale: taken.rationale }),
  },
});

/** Asked again later; held already, it only gets the other date. */
export const holdDecision = (neededBy?: Day): DecisionWish => ({
  changes: { DecisionStatus: 'OnHold', ...(neededBy === undefined ? {} : { NeededBy: neededBy }) },
});

export const proposeAgain = (): DecisionWish => ({ changes: { DecisionStatus: 'Proposed' } });

export const rejectDecision = (by?: string): DecisionWish => ({
  changes: { DecisionStatus: 'Rejected', ...(by === undefined ? {} : { DecidedBy: by }) },
});

export const withdrawDecision = (note: string, level?: DecisionLevel): DecisionWish => ({
  changes: { DecisionStatus: 'Withdrawn' },
  note,
  level,
});
