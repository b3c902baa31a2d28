import type { SqliteDatabase, SqlRow } from '../../../sqlite/sqlite-database.ts';
import { graphTime } from '../graph-core.ts';
import type { GraphDoors } from '../graph-doors.ts';
import type { JsonObject } from '../request/graph-exchange.ts';

export interface ChangeAnnouncer {
  announce(listId: string): void;
  /** Resolves when every queued notification has been delivered or lost. */
  settle(): Promise<void>;
  stop(): void;
}

/** Changes within this time become one notification. */
const usualGatherMs = 100;

/** Tells subscribers that a list changed: later, once for many edits, and without saying which item. */
export function createChangeAnnouncer(doors: GraphDoors, tenantId: string, gatherMs = usualGatherMs): ChangeAnnouncer {
  const changed = new Set<string>();
  const underway = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const lists = [...changed];
    changed.clear();
    const work = deliverAll(doors, tenantId, lists).finally(() => underway.delete(work));
    underway.add(work);
  }

  return {
    announce(listId) {
      changed.add(listId);
      timer ??= setTimeout(flush, gatherMs);
    },
    async settle() {
      while (changed.size > 0 || underway.size > 0) {
        if (changed.size > 0) flush();
        await Promise.all(underway);
      }
    },
    stop: () => clearTimeout(timer),
  };
}

async function deliverAll(doors: GraphDoors, tenantId: string, listIds: readonly string[]): Promise<void> {
  const rows = listIds.flatMap((listId) => liveSubscriptions(doors.db, listId, graphTime(doors.now())));
  const urls = new Set(rows.map((row) => String(row['notification_url'])));
  const notifications = [...urls].map((url) => {
    const value = rows.filter((row) => row['notification_url'] === url).map((row) => notification(row, tenantId));
    return deliver(doors, url, { value });
  });
  await Promise.all(notifications);
}

async function deliver(doors: GraphDoors, url: string, body: unknown): Promise<void> {
  if (doors.fault('NOTIFY', url) !== undefined) return;
  // A webhook that fails is the subscriber's loss: lists tell nobody about missed notifications.
  await doors.notify(url, body).catch(() => undefined);
}

function liveSubscriptions(db: SqliteDatabase, listId: string, now: string): readonly SqlRow[] {
  return db.all('SELECT * FROM graph_subscriptions WHERE list_id = ? AND expires_at > ?', [listId, now]);
}

function notification(row: SqlRow, tenantId: string): JsonObject {
  return {
    subscriptionId: String(row['id']),
    clientState: row['client_state'],
    resource: String(row['resource']).replace(/^\//, ''),
    tenantId,
    resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
    subscriptionExpirationDateTime: String(row['expires_at']),
    changeType: 'updated',
  };
}
