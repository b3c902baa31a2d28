import type { Day } from '../values/day.ts';
import type { DecisionLevel } from '../values/vocabulary.ts';

/** Why a change is refused by the rules of the project, as far as a person can act on it. */
export type RuleProblem =
  /** It is so already: nothing to do. */
  | { readonly kind: 'already-so' }
  /** This status cannot follow the one that the item has. */
  | { readonly kind: 'not-from-here'; readonly from: string | undefined; readonly to: string }
  /** These cells must be filled first; `first` says with what they may start. */
  | {
      readonly kind: 'needed';
      readonly columns: readonly string[];
      readonly first?: Readonly<Record<string, string>>;
    }
  /** A reason must be given; where a body takes a decision back, by one of these. */
  | { readonly kind: 'reason-needed'; readonly bodies?: readonly DecisionLevel[] }
  | { readonly kind: 'too-short'; readonly column: string; readonly minLength: number }
  | { readonly kind: 'too-long'; readonly column: string; readonly maxLength: number }
  /** The reason or the note that came with it. */
  | { readonly kind: 'said-too-long'; readonly maxLength: number }
  | { readonly kind: 'too-early'; readonly column: string; readonly earliest: Day }
  | { readonly kind: 'too-far-ahead'; readonly column: string; readonly latest: Day }
  | { readonly kind: 'not-in-team'; readonly column: string }
  | { readonly kind: 'in-the-future'; readonly column: string }
  /** The day of completion stands only with an action that is done. */
  | { readonly kind: 'only-when-done'; readonly column: string }
  /** The day on which a risk occurred stands only with one that did. */
  | { readonly kind: 'only-when-occurred'; readonly column: string }
  /** The checklist has fewer lines. */
  | { readonly kind: 'no-such-step'; readonly number: number; readonly count: number }
  /** Only for an item that is still open. */
  | { readonly kind: 'ended' }
  /** The remaining probability or impact is higher than the one before measures. */
  | { readonly kind: 'residual-higher'; readonly column: string }
  /** A risk is under control only after a finished measure, or when it is accepted with a reason. */
  | { readonly kind: 'no-finished-measure' }
  | { readonly kind: 'strategy-of-other-type' }
  /** A risk that occurred has probability 5. */
  | { readonly kind: 'certain' }
  /** Money asks for a decision above the project team. */
  | { readonly kind: 'above-project-team' }
  /** What was decided is not edited: a new decision replaces it. */
  | { readonly kind: 'frozen'; readonly columns: readonly string[] }
  /** A decision that ended otherwise is not edited either. */
  | { readonly kind: 'final'; readonly columns: readonly string[]; readonly status: string }
  /** A decision is taken back at its own level or a higher one. */
  | { readonly kind: 'level-too-low'; readonly bodies: readonly DecisionLevel[] }
  /** No body is asked here: only a decision that was taken is taken back by one. */
  | { readonly kind: 'body-unasked' }
  | { readonly kind: 'cannot-replace' }
  | { readonly kind: 'too-late'; readonly last: Day };

/** Looks at a planned change and says what is wrong with it. */
export type Check<C> = (change: C) => RuleProblem | undefined;

/** The first thing that is wrong with a change, in the order of the checks. */
export function firstProblem<C>(checks: readonly Check<C>[], change: C): RuleProblem | undefined {
  for (const check of checks) {
    const problem = check(change);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
