import type { ShownWeek } from './domain/grotik/shown-week.ts';
import type { Digest } from './domain/digest/digest.ts';
import type { ReminderBundle } from './domain/reminders/reminder-bundle.ts';
import type { Day } from './domain/values/day.ts';
import type { ETag, ItemId, ProjectCode } from './domain/values/ids.ts';
import type { Announcement } from './domain/notices/announcement.ts';
import type { ConfirmWish, Notice } from './domain/notices/notice.ts';
import type { Moment } from './domain/values/moment.ts';
import type { WorkingCalendar } from './domain/calendar/calendar.ts';
import type { Settings } from './domain/settings/settings.ts';
import type { PersonId, Writer } from './domain/values/person.ts';
import type { Language } from './domain/values/project-vocabulary.ts';
import type { Result } from './domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from './lists/list.ts';

/** Business time. Virtual on a laptop, the real clock in production. */
export interface Clock {
  now(): Moment;
}

/** Somebody whose token for Spil's own API was verified at the door. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** The token itself: exchanged on behalf of this person for each Microsoft service. */
  readonly apiToken: string;
}

/** Whose rights a list is opened with: never the app's for something a person asked. */
export type Identity = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'app' };

/** A project that Spil is connected to: one site with its lists, one channel. */
export interface Project {
  readonly code: ProjectCode;
  readonly siteId: string;
  readonly teamId: string;
  readonly channelId: string;
  /** Occasions before this day are not due. */
  readonly watchedSince: Day;
}

/** Why a list could not be read or written, as far as the caller can act on it. */
export type ListProblem =
  | { readonly kind: 'sign-in-needed' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'list-missing'; readonly list: string }
  | { readonly kind: 'item-missing'; readonly list: string; readonly id: ItemId }
  /** Somebody else wrote first: nothing was written, `theirs` is what stands there now. */
  | { readonly kind: 'stale'; readonly theirs: Item }
  | { readonly kind: 'person-unknown'; readonly name: string; readonly column: string }
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number }
  | { readonly kind: 'unavailable' }
  /** Of a write only: its answer got lost, and looking afterwards did not tell whether it was done. */
  | { readonly kind: 'unsure'; readonly list: string };

export interface ItemVersion<L extends ListDeclaration> {
  readonly version: string;
  readonly at: Moment;
  readonly by: Writer;
  readonly cells: Item<L>['cells'];
}

/** The lists of one project, opened with one identity. */
export interface ListStore {
  all<L extends ListDeclaration>(list: L): Promise<Result<readonly Item<L>[], ListProblem>>;
  one<L extends ListDeclaration>(list: L, id: ItemId): Promise<Result<Item<L>, ListProblem>>;
  /** Adds once: a repeated call with the same key answers with the item that is there already. */
  add<L extends ListDeclaration>(list: L, cells: Changes<L>, clientKey: string): Promise<Result<Item<L>, ListProblem>>;
  /** Writes only onto the version that the caller saw. */
  change<L extends ListDeclaration>(
    list: L,
    id: ItemId,
    seen: ETag,
    changes: Changes<L>,
  ): Promise<Result<Item<L>, ListProblem>>;
  /** Newest first. */
  versions<L extends ListDeclaration>(list: L, id: ItemId): Promise<Result<readonly ItemVersion<L>[], ListProblem>>;
}

/** Opens a project's lists. */
export type OpenLists = (project: Project, identity: Identity) => ListStore;

/** Somebody on a project's roster. */
export interface Member {
  readonly id: PersonId;
  /** For reading only; the mail address of somebody without a name, empty when that is unknown too. */
  readonly name: string;
  readonly mail: string;
  readonly isGuest: boolean;
  /** What Teams calls this person in mentions (`29:…`). */
  readonly chatId?: string;
}

/** Who may see a project's channel now, as Teams answers it. */
export interface Roster {
  membersOf(project: Project): Promise<Result<readonly Member[], ListProblem>>;
}

/** What became of one attempt to reach somebody. */
export type SendOutcome =
  | { readonly state: 'sent'; readonly reference: string }
  /** Certainly not delivered. */
  | { readonly state: 'refused'; readonly reason: string; readonly retryAfterSeconds?: number }
  /** It may or may not have arrived: never replayed on the same channel. */
  | { readonly state: 'uncertain'; readonly reason: string };

/** What Spil can say to one person in a chat; the bot turns it into a card. */
export type ChatContent =
  | { readonly kind: 'reminder'; readonly bundle: ReminderBundle; readonly name: string; readonly today: Day }
  | {
      readonly kind: 'digest';
      readonly digest: Digest;
      /** The lights as this reader may confirm them; undefined for who may not. */
      readonly toConfirm?: ShownWeek;
    }
  | {
      readonly kind: 'notice';
      readonly text: string;
      /** The recorded decision that the reader may put back. */
      readonly putBack?: { readonly project: ProjectCode; readonly list: string; readonly item: ItemId };
    };

export interface ChatDoor {
  toPerson(to: PersonId, content: ChatContent, language: Language, possiblyDouble: boolean): Promise<SendOutcome>;
  toChannel(project: Project, content: Announcement, language: Language): Promise<SendOutcome>;
}

/** Texts that a person reads outside the chat, already in that person's language. */
export interface Letter {
  readonly kind: 'reminder' | 'escalation' | 'digest' | 'notice' | 'alarm';
  readonly subject: string;
  readonly text: string;
  /** Address that opens the place in Teams where the reader can act. */
  readonly link?: string;
}

export interface FeedDoor {
  /** `occasion` makes a repeat replace the earlier entry instead of adding one. */
  send(to: PersonId, letter: Letter, occasion: string): Promise<SendOutcome>;
}

export interface MailDoor {
  send(to: PersonId, letter: Letter): Promise<SendOutcome>;
}

export type DeliveryChannel = 'chat' | 'feed' | 'mail';

/** One message that must reach one person by one channel or another. */
export interface OutboundMessage {
  /** Names the message in the ledger; the same id is never sent twice on one channel. */
  readonly id: string;
  readonly recipient: PersonId;
  readonly content: ChatContent;
  /** The same for the channels that show plain text. */
  readonly letter: Letter;
  readonly language: Language;
  /** Earlier messages that were to tell the same, none of which certainly arrived. */
  readonly insteadOf?: readonly string[];
}

/** The project that a notice is about, with what decides when and how somebody may be told. */
export interface NoticePlace {
  readonly project: Project;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly members: readonly Member[];
  readonly today: Day;
}

/** Told now, in the morning because these are quiet hours, or not at all: nobody to reach, or no channel took it. */
export type Told = 'now' | 'later' | 'not';

/** Tells one person about one item, once for each version of it; nobody is told about their own doing. */
export type TellNotice = (notice: Notice, place: NoticePlace) => Promise<Told>;

/** Passes such a wish on, once for each week and asker. */
export type AskToConfirm = (wish: ConfirmWish, place: NoticePlace) => Promise<Told>;

/** Brings a message to its recipient; answers the channel that took it, or undefined when none did. */
export type Deliver = (message: OutboundMessage) => Promise<DeliveryChannel | undefined>;

/** State of one message on one channel; `claimed` without outcome means the process died in between. */
export interface Attempt {
  readonly message: string;
  readonly channel: DeliveryChannel;
  readonly state: 'claimed' | 'sent' | 'refused' | 'uncertain';
  readonly at: Moment;
  readonly reason?: string;
  readonly reference?: string;
}

/** What the ledger knows of one due occasion. */
export interface OccasionRecord {
  readonly key: string;
  /** The bundle or digest that carries it. */
  readonly message: string;
  readonly recipient: PersonId;
  readonly claimedAt: Moment;
}

/** Memory of who was told what, in ids and outcomes only: no titles, names or texts. */
export interface SendLedger {
  /** Takes the right to tell these occasions in one message; answers the keys that were still free. */
  claimOccasions(message: string, recipient: PersonId, keys: readonly string[], at: Moment): Promise<readonly string[]>;
  /** Moves occasions to a later message, unless the message that holds them was sent. */
  handOver(message: string, keys: readonly string[], at: Moment): Promise<void>;
  /** The keys among these that were claimed before. */
  claimedOccasions(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Takes the right to send on a channel. False when it was taken before. */
  claimAttempt(message: string, channel: DeliveryChannel, at: Moment): Promise<boolean>;
  settleAttempt(message: string, channel: DeliveryChannel, outcome: SendOutcome, at: Moment): Promise<void>;
  attemptsOf(message: string): Promise<readonly Attempt[]>;
  /** Messages that were claimed and have no sent attempt: unfinished work after a crash or a refusal. */
  unfinishedMessages(): Promise<readonly OccasionRecord[]>;
}

/** Connected projects and where their conversations are. */
export interface ProjectLedger {
  connect(project: Project): Promise<void>;
  projects(): Promise<readonly Project[]>;
  projectOfChannel(channelId: string): Promise<Project | undefined>;
  rememberConversation(owner: { person: PersonId } | { channel: string }, reference: string): Promise<void>;
  conversationOf(owner: { person: PersonId } | { channel: string }): Promise<string | undefined>;
}
