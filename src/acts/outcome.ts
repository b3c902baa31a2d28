import type { Refusal } from '../domain/people/permission.ts';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { DueDateWarning } from '../domain/calendar/due-date-check.ts';
import type { AutomaticReason } from '../domain/actions/auto-status.ts';
import type { Day } from '../domain/values/day.ts';
import type { ETag, ItemId } from '../domain/values/ids.ts';
import type { PersonRef } from '../domain/values/person.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { Risk } from '../lists/risks.ts';
import type { ListProblem } from '../ports.ts';
import type { Needed } from './what-is-needed.ts';

/** Why an act did not happen: who may not, which rule with which column, or the lists themselves. */
export type NotDone =
  | { readonly kind: 'unknown-list'; readonly list: string }
  /** The list has no such act. */
  | { readonly kind: 'unknown-act'; readonly list: string; readonly act: string }
  | {
      readonly kind: 'forbidden';
      readonly refusal: Refusal;
      /** The row that may not be touched, where there is one. */
      readonly of?: { readonly list: ListDeclaration; readonly item: Item };
    }
  | { readonly kind: 'bad-cell'; readonly list: ListDeclaration; readonly column: string }
  | {
      readonly kind: 'against-the-rules';
      readonly rule: RuleProblem;
      readonly list: ListDeclaration;
      readonly column: string | undefined;
      /** What would satisfy the rule, where something would. */
      readonly needs: Needed | undefined;
    }
  | { readonly kind: 'lists'; readonly list: ListDeclaration; readonly problem: ListProblem };

/** A version of a row: what an undo points at. */
export interface Written {
  readonly list: string;
  readonly item: ItemId;
  readonly etag: ETag;
}

/** Another row that changed by itself because of an act; `failed` when that has to wait for the next round. */
export type Followed =
  | {
      readonly kind: 'automatic';
      readonly why: AutomaticReason;
      readonly list: ListDeclaration;
      readonly before: Item;
      readonly after: Item | undefined;
    }
  /** A decision that the taken one replaces, or that stands again because its successor was put back. */
  | {
      readonly kind: 'superseded' | 'restored';
      readonly list: ListDeclaration;
      readonly before: Item;
      readonly after: Item | undefined;
    };

/** Something to know or to do next; it stops nothing. */
export type Remark =
  | { readonly kind: 'due-date'; readonly day: Day; readonly warning: DueDateWarning }
  /** The last step was ticked. */
  | { readonly kind: 'steps-done'; readonly item: ItemId }
  /** A decision was taken whose actions ran ahead of it. */
  | { readonly kind: 'execution'; readonly status: 'InProgress' | 'Done' }
  /** A measure was linked to actions that ran ahead of it. */
  | { readonly kind: 'linked'; readonly status: 'InProgress' | 'Done' }
  | { readonly kind: 'milestone'; readonly milestone: ItemId }
  | { readonly kind: 'follow-up'; readonly risk: ItemId }
  /** A risk that is under control got a higher score. */
  | { readonly kind: 'risen'; readonly risk: ItemId }
  | { readonly kind: 'rescore'; readonly risk: Risk };

/** What an act did. */
export interface Done<L extends ListDeclaration = ListDeclaration> {
  readonly list: L;
  /** Undefined for an addition. */
  readonly before: Item<L> | undefined;
  readonly after: Item<L>;
  /** False when it was so already: nothing was written. */
  readonly isChanged: boolean;
  readonly followed: readonly Followed[];
  /** Who heard of it now; the others hear it later, or not at all. */
  readonly told: readonly PersonRef[];
  readonly remarks: readonly Remark[];
  /** What to point at to take it back, while that is possible. */
  readonly undo: Written | undefined;
}
