import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { PersonId, PersonRef } from '../values/person.ts';
import type { WeekKey } from '../values/week.ts';

/** Whoever did what others hear of. */
interface Doer {
  readonly id: PersonId;
  readonly name: string;
}

/** What happened to an item that somebody besides the doer should hear of. */
export const noticeKinds = [
  'given',
  'taken',
  'completed',
  'postponed',
  /** The status moved, other than to done. */
  'moved',
  'changed',
  'undone',
  /** A decision was recorded as Genomen, or put back to Voorgesteld. */
  'recorded',
  'put-back',
  /** A measure is done, so its risk may be scored anew. */
  'rescore',
  /** Spil set a status back because a linked action is open again. */
  'reopened',
  'help',
  'discuss',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A notice about one item; the row is shown to the reader as far as that person may see it. */
export interface Notice {
  readonly what: NoticeKind;
  readonly to: PersonRef;
  readonly by: Doer;
  readonly list: ListDeclaration;
  readonly item: Item;
}

/** The wish that somebody confirms the lights of a week. */
export interface ConfirmWish {
  readonly week: WeekKey;
  readonly to: PersonRef;
  readonly by: Doer;
}
