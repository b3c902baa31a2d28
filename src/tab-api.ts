import type { Day } from './domain/values/day.ts';
import type { ETag, ItemId, ProjectCode } from './domain/values/ids.ts';
import type { Moment } from './domain/values/moment.ts';
import type { PersonId, Writer } from './domain/values/person.ts';
import type { GrotikAspect, Light, Trend, ConfirmState } from './domain/values/vocabulary.ts';
import type { WeekKey } from './domain/values/week.ts';
import type { Changes, Item, ListDeclaration } from './lists/list.ts';
import type { Standing } from './views/standing.ts';

export type { DueStanding, Standing } from './views/standing.ts';

/** GET /api/settings – needs no token: what the tab must know before it can start. */
export interface TabSettings {
  /** Origins besides Microsoft's own that may host the tab (local mode only). */
  readonly messageOrigins: readonly string[];
}

/** GET /api/projects – the projects that this person can open now, by their own SharePoint rights. */
export interface ProjectsAnswer {
  readonly projects: readonly { readonly code: ProjectCode; readonly name: string }[];
}

/** GET /api/projects/{code} */
export interface ProjectAnswer {
  readonly code: ProjectCode;
  readonly name: string;
  readonly today: Day;
  readonly me: {
    readonly id: PersonId;
    readonly name: string;
    /** Visitors and guests read. */
    readonly mayWrite: boolean;
    readonly mayConfirmGrotik: boolean;
  };
  /** `shown` is how a list to choose from calls them: namesakes are told apart. */
  readonly members: readonly { readonly id: PersonId; readonly name: string; readonly shown: string }[];
  /** Days that are no working days, from a year back to two years ahead, weekends left out. */
  readonly closedDays: readonly Day[];
  /** When a new action is due unless somebody chooses otherwise. */
  readonly usualDue: Day;
}

/** What the reader may do with a row. */
export interface ItemRights {
  readonly mayChange: boolean;
  /** Statuses that may follow. */
  readonly next: readonly string[];
  /** Columns that nobody may write over any more, if any. */
  readonly frozen?: readonly string[];
}

/** A row as the tab shows it: with what the rules make of it today and what this reader may do. */
export type ShownItem<L extends ListDeclaration = ListDeclaration> = Item<L> & {
  readonly standing: Standing;
  readonly rights: ItemRights;
};

/** GET /api/projects/{code}/lists/{list}/items */
export interface ItemsAnswer<L extends ListDeclaration = ListDeclaration> {
  readonly items: readonly ShownItem<L>[];
}

/** POST /api/projects/{code}/lists/{list}/items – answers 201 with the item; the same key never adds twice. */
export interface AddRequest<L extends ListDeclaration = ListDeclaration> {
  readonly clientKey: string;
  readonly cells: Changes<L>;
}

/** PATCH /api/projects/{code}/lists/{list}/items/{id} – answers the new item, or 412 with `stale`. */
export interface ChangeRequest<L extends ListDeclaration = ListDeclaration> {
  readonly etag: ETag;
  readonly changes: Changes<L>;
  /** Reason that a rule asks for, such as why an action is cancelled. */
  readonly reason?: string;
}

/**
 * POST /api/projects/{code}/lists/{list}/items/{id}/undo – puts back what stood there before the caller's own newest
 * write, within 24 hours; answers the item, or 412 with `stale` when somebody wrote since.
 */
export interface UndoRequest {
  /** The version that the write produced. */
  readonly etag: ETag;
  /** An addition is not deleted: the row gets the status that ends it. */
  readonly wasAddition: boolean;
}

export interface ItemAnswer<L extends ListDeclaration = ListDeclaration> {
  readonly item: ShownItem<L>;
  /** Remarks that do not stop the write, in the reader's language ("no working day"). */
  readonly remarks: readonly string[];
  /** Other rows that changed by themselves because of it. */
  readonly followed: readonly FollowedAnswer[];
  /** Names of who heard of it at once. */
  readonly told: readonly string[];
}

/** A row that followed; without `etag` it could not yet, and the next round does it. */
export interface FollowedAnswer {
  readonly list: string;
  readonly item: ItemId;
  /** What to point at to take it back. */
  readonly etag?: ETag;
  /** In the reader's language. */
  readonly text: string;
}

/** GET /api/projects/{code}/lists/{list}/items/{id}/versions – newest first. */
export interface VersionsAnswer {
  readonly versions: readonly {
    readonly version: string;
    readonly at: Moment;
    readonly by: Writer;
    readonly cells: Item['cells'];
  }[];
}

/** GET /api/projects/{code}/grotik?week= – one week's board; without a week the reported one. */
export interface GrotikAnswer {
  readonly week: WeekKey;
  /** Weeks that have a status, newest first. */
  readonly weeks: readonly WeekKey[];
  readonly mayConfirm: boolean;
  readonly aspects: readonly GrotikAspectAnswer[];
}

export interface GrotikAspectAnswer {
  readonly aspect: GrotikAspect;
  readonly itemId: ItemId;
  readonly etag: ETag;
  readonly proposedLight: Light;
  readonly light: Light | undefined;
  readonly previousLight: Light | undefined;
  readonly trend: Trend;
  readonly explanation: string;
  readonly correction: string;
  /** Why this light: rule ids with item numbers, as the rules found them. */
  readonly evidence: string;
  readonly confirmState: ConfirmState;
  readonly confirmedBy: string | undefined;
  readonly confirmedOn: Day | undefined;
}

/** POST /api/projects/{code}/grotik/{week}/confirm – answers GrotikAnswer. */
export interface ConfirmRequest {
  readonly aspects: readonly {
    readonly aspect: GrotikAspect;
    readonly etag: ETag;
    readonly light: Light;
    readonly explanation: string;
    readonly correction: string;
  }[];
}

/** GET /api/projects/{code}/changes – newline-delimited JSON that stays open; a line says which lists changed. */
export interface ChangeSignal {
  readonly lists: readonly string[];
}

/** What a rule still asks for before it accepts a change. */
export interface Needed {
  readonly columns: readonly string[];
  readonly reason: boolean;
  /** With what the columns start. */
  readonly first: Readonly<Record<string, string>>;
}

/** Body of every refusal: `message` is ready to show, in the language of `Accept-Language`. */
export interface RefusalAnswer {
  readonly problem: {
    readonly kind:
      | 'sign-in-needed'
      | 'no-access'
      | 'read-only'
      | 'not-allowed'
      | 'invalid'
      | 'stale'
      | 'item-missing'
      | 'list-missing'
      | 'project-unknown'
      | 'person-unknown'
      | 'busy'
      | 'unavailable'
      | 'unexpected';
    readonly theirs?: ShownItem;
    /** Column that the refusal is about, when it is about one. */
    readonly column?: string;
    /** What would satisfy the rule that refused. */
    readonly needs?: Needed;
  };
  readonly message: string;
}
