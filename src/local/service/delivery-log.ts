import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import type { EventStream } from './event-stream.ts';

type DeliveryChannel = 'chat' | 'feed' | 'mail';
type DeliveryRecipient = { readonly id: string; readonly upn: string } | { readonly conversation: string };

interface Delivery {
  readonly at: string;
  readonly channel: DeliveryChannel;
  readonly recipient: DeliveryRecipient;
  readonly kind: string;
  readonly content: unknown;
}

export interface DeliveryLog {
  add(delivery: Omit<Delivery, 'at'>): void;
  since(moment: Date | undefined): readonly Delivery[];
  /** What reached one person on one channel, oldest first. */
  of(personId: string, channel: DeliveryChannel): readonly Delivery[];
  clear(): void;
}

const SCHEMA = `CREATE TABLE IF NOT EXISTS local_delivery (
  number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, channel TEXT NOT NULL, person TEXT,
  recipient TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS local_delivery_person ON local_delivery (person, channel)`;

/** Everything that reached somebody, in the order in which it was sent. */
export function createDeliveryLog(db: SqliteDatabase, now: () => Date, events: EventStream): DeliveryLog {
  db.exec(SCHEMA);
  const rows = (where: string, params: readonly string[]) =>
    db.all(`SELECT * FROM local_delivery ${where} ORDER BY number`, params).map(deliveryOf);
  return {
    add: (delivery) => {
      const dated = { at: now().toISOString(), ...delivery };
      insert(db, dated);
      announce(events, dated);
    },
    since: (moment) => (moment ? rows('WHERE at >= ?', [moment.toISOString()]) : rows('', [])),
    of: (personId, channel) => rows('WHERE person = ? AND channel = ?', [personId, channel]),
    clear: () => db.exec('DELETE FROM local_delivery'),
  };
}

function insert(db: SqliteDatabase, delivery: Delivery): void {
  const { at, channel, recipient, kind, content } = delivery;
  const person = 'id' in recipient ? recipient.id : null;
  db.run('INSERT INTO local_delivery (at, channel, person, recipient, kind, content) VALUES (?, ?, ?, ?, ?, ?)', [
    at,
    channel,
    person,
    JSON.stringify(recipient),
    kind,
    JSON.stringify(content ?? null),
  ]);
}

function announce(events: EventStream, delivery: Delivery): void {
  const { recipient } = delivery;
  events.publish({
    type: 'delivery',
    mayBeSeenBy: (personId) => 'id' in recipient && recipient.id === personId,
    payload: () => delivery,
  });
}

function deliveryOf(row: Readonly<Record<string, unknown>>): Delivery {
  return {
    at: String(row['at']),
    channel: row['channel'] as DeliveryChannel,
    recipient: JSON.parse(String(row['recipient'])) as DeliveryRecipient,
    kind: String(row['kind']),
    content: JSON.parse(String(row['content'])) as unknown,
  };
}
