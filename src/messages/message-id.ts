import type { AutomaticCause } from '../domain/reminders/automatic-line.ts';
import { type Day, parseDay } from '../domain/values/day.ts';
import type { ETag, ItemId, ProjectCode } from '../domain/values/ids.ts';
import type { PersonId } from '../domain/values/person.ts';
import type { WeekKey } from '../domain/values/week.ts';

/** The names under which the ledger knows what Spil says: the one place that writes and reads them. */
export type MessageId =
  /** A person's bundle of a morning. */
  | { readonly kind: 'reminder'; readonly day: Day; readonly recipient: PersonId }
  /** The digest of a week that somebody must get, whichever edition brings it. */
  | {
      readonly kind: 'digest-due';
      readonly project: ProjectCode;
      readonly week: WeekKey;
      readonly recipient: PersonId;
    }
  /** That digest as it was made on one day. */
  | {
      readonly kind: 'digest';
      readonly project: ProjectCode;
      readonly week: WeekKey;
      readonly recipient: PersonId;
      readonly day: Day;
    }
  /** A mail beside a message that arrived elsewhere. */
  | { readonly kind: 'copy'; readonly of: string }
  /** An action changed hands. */
  | {
      readonly kind: 'given';
      readonly project: ProjectCode;
      readonly item: ItemId;
      readonly etag: ETag;
      readonly recipient: PersonId;
    }
  /** Something was done with an item in quiet hours: told in the morning. */
  | {
      readonly kind: 'later';
      readonly project: ProjectCode;
      readonly list: string;
      readonly item: ItemId;
      readonly etag: ETag;
      readonly recipient: PersonId;
    }
  /** Something happened with an item; the same event is told once for each version. */
  | {
      readonly kind: 'notice';
      readonly event: string;
      readonly project: ProjectCode;
      readonly list: string;
      readonly item: ItemId;
      readonly etag: ETag;
      readonly recipient: PersonId;
    }
  /** Spil is about to change a row by itself; told with the next bundle or digest, once for each version. */
  | {
      readonly kind: 'automatic';
      readonly project: ProjectCode;
      readonly list: string;
      readonly item: ItemId;
      /** The version that stood there before. */
      readonly etag: ETag;
      readonly why: AutomaticCause;
      readonly recipient: PersonId;
    }
  /** Somebody asks to confirm a week. */
  | {
      readonly kind: 'confirm-asked';
      readonly project: ProjectCode;
      readonly week: WeekKey;
      readonly asker: PersonId;
      readonly recipient: PersonId;
    }
  /** A list of the project is missing. */
  | { readonly kind: 'alarm'; readonly project: ProjectCode; readonly day: Day; readonly recipient: PersonId }
  /** A confirmed week, said in the channel. */
  | { readonly kind: 'announced'; readonly project: ProjectCode; readonly week: WeekKey }
  /** Not ours: a message of a person, which Teams may send twice. */
  | { readonly kind: 'heard'; readonly conversation: string; readonly activity: string };

type Kind = MessageId['kind'];
type PartOf<K extends Kind> = Exclude<keyof Extract<MessageId, { kind: K }>, 'kind'>;

interface Grammar<K extends Kind> {
  readonly begins: string;
  readonly parts: readonly PartOf<K>[];
}

/** How each id is written. Ledgers hold these texts: what stands here may grow and never change. */
const grammars: { readonly [K in Kind]: Grammar<K> } = {
  reminder: { begins: 'reminder', parts: ['day', 'recipient'] },
  'digest-due': { begins: 'digest', parts: ['project', 'week', 'recipient'] },
  digest: { begins: 'digest', parts: ['project', 'week', 'recipient', 'day'] },
  copy: { begins: 'copy', parts: ['of'] },
  given: { begins: 'given', parts: ['project', 'item', 'etag', 'recipient'] },
  later: { begins: 'later', parts: ['project', 'list', 'item', 'etag', 'recipient'] },
  'confirm-asked': { begins: 'notice|confirm', parts: ['project', 'week', 'asker', 'recipient'] },
  notice: { begins: 'notice', parts: ['event', 'project', 'list', 'item', 'etag', 'recipient'] },
  automatic: { begins: 'automatic', parts: ['project', 'list', 'item', 'etag', 'why', 'recipient'] },
  alarm: { begins: 'alarm', parts: ['project', 'day', 'recipient'] },
  announced: { begins: 'announced', parts: ['project', 'week'] },
  heard: { begins: 'message', parts: ['conversation', 'activity'] },
};

const separator = '|';

/** The id as the ledger keeps it. */
export function messageId(id: MessageId): string {
  const { begins, parts } = grammars[id.kind];
  return [begins, ...parts.map((part) => String(Reflect.get(id, part)))].join(separator);
}

/** What an id of the ledger says; undefined for one that this Spil does not know. */
export function parseMessageId(text: string): MessageId | undefined {
  for (const kind of Object.keys(grammars) as Kind[]) {
    const values = valuesOf(kind, text);
    if (values !== undefined) return { kind, ...values } as MessageId;
  }
  return undefined;
}

function valuesOf(kind: Kind, text: string): Readonly<Record<string, unknown>> | undefined {
  const { begins, parts } = grammars[kind];
  if (!text.startsWith(begins + separator)) return undefined;
  const rest = text.slice(begins.length + 1);
  // A copy names another message, separators included.
  const given = kind === 'copy' ? [rest] : rest.split(separator);
  if (given.length !== parts.length) return undefined;
  const values = parts.map((part, index) => [part, valueOf(part, given[index] ?? '')] as const);
  return values.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(values);
}

function valueOf(part: string, text: string): string | number | undefined {
  if (part === 'day') return parseDay(text);
  if (part === 'item') return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
  return text === '' ? undefined : text;
}
