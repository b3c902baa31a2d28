import type { Day } from '../../../src/domain/values/day.ts';
import type { ItemId } from '../../../src/domain/values/ids.ts';
import type { PersonId } from '../../../src/domain/values/person.ts';
import type { DecisionLevel } from '../../../src/domain/values/vocabulary.ts';
import type { Question } from '../question.ts';

/** The slots that the buttons and inputs of a question fill. */
export interface Given {
  readonly person?: PersonId;
  readonly organisation?: string;
  readonly day?: Day;
  readonly number?: ItemId;
  readonly text?: string;
  readonly level?: DecisionLevel;
  readonly rationale?: string;
  /** The slot stays empty. */
  readonly skip?: true;
}

/** A typed text as the button that says the same, or the closer question that it leaves. */
export type TypedAnswer =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'doubt'; readonly doubt: Question }
  /** The question is taken back: nothing may happen. */
  | { readonly kind: 'taken-back' };

export const given = (slots: Given): TypedAnswer => ({ kind: 'given', given: slots });

export const inDoubt = (doubt: Question): TypedAnswer => ({ kind: 'doubt', doubt });
