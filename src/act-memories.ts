import type { ETag, ItemId, ProjectCode } from './domain/values/ids.ts';
import type { Moment } from './domain/values/moment.ts';
import type { PersonId } from './domain/values/person.ts';

/** A write that a person did last in a conversation, so that it can be taken back within 24 hours. */
export interface UndoRecord {
  readonly person: PersonId;
  readonly conversation: string;
  readonly project: ProjectCode;
  readonly list: string;
  readonly item: ItemId;
  /** The version that the write produced. */
  readonly etag: ETag;
  readonly wasAddition: boolean;
  /** Other rows that changed by themselves because of it, in the version that this left. */
  readonly followed: readonly { readonly list: string; readonly item: ItemId; readonly etag: ETag }[];
  readonly at: Moment;
}

export interface UndoLedger {
  /** Takes the place of what was written before, unless it `joins` that: one sentence did both. */
  rememberWrite(record: UndoRecord, joins?: boolean): Promise<void>;
  /** What the last sentence or edit wrote, newest first. */
  lastWrites(person: PersonId, conversation: string): Promise<readonly UndoRecord[]>;
  /** The same by the version that it produced, wherever it was said. */
  writeAt(written: Pick<UndoRecord, 'project' | 'list' | 'item' | 'etag'>): Promise<UndoRecord | undefined>;
  forgetWrite(record: Omit<UndoRecord, 'etag' | 'wasAddition' | 'followed' | 'at'>): Promise<void>;
  /** True the first time this key is seen: a card pressed twice acts once. */
  firstTime(key: string, at: Moment): Promise<boolean>;
  wasSeen(key: string): Promise<boolean>;
}

/** A write that somebody asked for and of which not everybody may have heard yet. */
export interface Intent {
  readonly person: PersonId;
  readonly project: ProjectCode;
  readonly list: string;
  readonly on: IntendedRow;
  readonly isUndo: boolean;
  readonly at: Moment;
}

/** The version that is written over, or the key of an addition. */
export type IntendedRow =
  | { readonly kind: 'version'; readonly item: ItemId; readonly etag: ETag }
  | { readonly kind: 'addition'; readonly key: string };

export interface UnfinishedIntent extends Intent {
  readonly id: number;
  /** The version that the write produced, as far as the process lived to know it. */
  readonly written: ETag | undefined;
}

/** Written down before a write, forgotten once everybody heard of it: a process that ends in between loses nothing. */
export interface IntentLedger {
  begin(intent: Intent): Promise<number>;
  rememberWritten(id: number, etag: ETag): Promise<void>;
  /** Ends this intent, with those of the same person about the same row that came before it. */
  end(id: number): Promise<void>;
  /** Begun at this moment or earlier, oldest first. */
  unfinishedUntil(moment: Moment): Promise<readonly UnfinishedIntent[]>;
}

/** What the ledger remembers for acts, whichever door they come through. */
export interface ActMemories {
  readonly undo: UndoLedger;
  readonly intents: IntentLedger;
}
