import type { Day } from '../../src/domain/values/day.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { RiskScale } from './command.ts';
import type { ItemTitle, ListLetter } from './context.ts';

export interface PersonOption {
  readonly id: PersonId;
  readonly name: string;
}

/** The slot of a command that an answered question fills. */
export type PersonSlot = 'owner' | 'decidedBy';
export type DaySlot = 'due' | 'to' | 'on' | 'until' | 'neededBy' | 'decidedOn';

/** One thing that must be known or confirmed before anything may be written. */
export type Question =
  | {
      readonly kind: 'which-person';
      readonly slot: PersonSlot;
      readonly text: string;
      readonly candidates: readonly PersonOption[];
    }
  /** Nobody has this name; `candidates` are near spellings, never assumed. `mayBeOrganisation` offers ExternalOwner. */
  | {
      readonly kind: 'unknown-person';
      readonly slot: PersonSlot;
      readonly text: string;
      readonly candidates: readonly PersonOption[];
      readonly mayBeOrganisation: boolean;
    }
  /** Several days are meant by the same words; the first candidate is the default. */
  | {
      readonly kind: 'which-day';
      readonly slot: DaySlot;
      readonly text: string;
      readonly candidates: readonly Day[];
    }
  /** One reading, to be confirmed: far ahead, or a date that may be part of the text. */
  | {
      readonly kind: 'confirm-day';
      readonly slot: DaySlot;
      readonly text: string;
      readonly day: Day;
      readonly why: 'far-ahead' | 'maybe-content' | 'number-or-date' | 'not-a-working-day' | 'said-today';
    }
  /** `word` is what was said instead of a date (z.s.m.), when something was. */
  | { readonly kind: 'missing-day'; readonly slot: DaySlot; readonly proposal?: Day; readonly word?: string }
  | { readonly kind: 'impossible-day'; readonly slot: DaySlot; readonly text: string }
  | { readonly kind: 'which-item'; readonly list: ListLetter; readonly candidates: readonly ItemTitle[] }
  /** Bare numbers: the list was not named. */
  | { readonly kind: 'which-list'; readonly numbers: readonly number[]; readonly candidates: readonly ListLetter[] }
  | { readonly kind: 'missing-owner' }
  | { readonly kind: 'missing-title' }
  | { readonly kind: 'missing-reason' }
  | {
      readonly kind: 'missing-scores';
      readonly missing: readonly ('probability' | 'impact')[];
      readonly proposal: { readonly probability?: RiskScale; readonly impact?: RiskScale };
    }
  | { readonly kind: 'decision-details'; readonly missing: readonly ('level' | 'rationale' | 'decidedBy')[] }
  /** The same thing may be recorded already: record it none the less? */
  | { readonly kind: 'similar'; readonly items: readonly ItemTitle[] }
  | { readonly kind: 'confirm-bulk' }
  | { readonly kind: 'confirm-send' }
  | { readonly kind: 'not-your-item'; readonly item: ItemTitle }
  /** No keyword was used: offer to record it. */
  | { readonly kind: 'offer'; readonly as: 'action' | 'risk' | 'decision' };
