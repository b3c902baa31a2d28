import type { AutomaticReason } from '../actions/auto-status.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ETag, ItemId, ProjectCode } from '../values/ids.ts';
import type { PersonId } from '../values/person.ts';
import type { RemindedList } from './occasion.ts';

/** Why Spil changed a row without being asked, or what it saw that no act would have done. */
export type AutomaticCause =
  | AutomaticReason
  | 'steps-done'
  | 'superseded'
  | 'restored'
  /** Somebody took a step in SharePoint itself that the rules do not know (domain sheet 2.1). */
  | 'by-hand';

/** A row that Spil is about to change by itself, as it stands until then. */
export interface Foreseen {
  readonly why: AutomaticCause;
  readonly list: ListDeclaration;
  readonly item: Item;
  /** Who did it by hand: that person knows. */
  readonly by?: PersonId | undefined;
}

/** Puts down that somebody is to hear of a row, before it changes by itself. */
export type Announce = (foreseen: Foreseen) => Promise<void>;

/** What Spil changed by itself since the last message, as far as its reader may know. */
export interface AutomaticLine {
  readonly project: ProjectCode;
  readonly list: RemindedList;
  readonly itemId: ItemId;
  /** The version to take back. */
  readonly etag: ETag;
  readonly title: string;
  readonly why: AutomaticCause;
  /** Where the item stands now; undefined when the reader may not know. */
  readonly status: string | undefined;
  /** The finished action may mean that this was reached: a person says so (AS-4). */
  readonly milestone: ItemId | undefined;
  readonly isHidden: boolean;
  /** The reader may still take it back. */
  readonly mayUndo: boolean;
}

/** A line that somebody is to hear, under the keys by which the ledger remembers that it was promised. */
export interface PromisedLine {
  readonly recipient: PersonId;
  readonly keys: readonly string[];
  readonly line: AutomaticLine;
}
