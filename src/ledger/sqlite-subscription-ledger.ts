import type { Moment } from '../domain/values/moment.ts';
import type { SqliteDatabase, SqlRow } from '../sqlite/sqlite-database.ts';

/** A change notification that Graph has promised us. */
export interface SubscriptionRow {
  readonly id: string;
  readonly siteId: string;
  readonly list: string;
  /** Secret that a real notification carries. */
  readonly clientState: string;
  readonly expiresAt: Moment;
}

export interface SubscriptionLedger {
  subscriptionsOf(siteId: string): Promise<readonly SubscriptionRow[]>;
  subscriptionWithId(id: string): Promise<SubscriptionRow | undefined>;
  rememberSubscription(row: SubscriptionRow): Promise<void>;
  forgetSubscription(id: string): Promise<void>;
}

const put = 'INSERT OR REPLACE INTO subscriptions (id, site_id, list, client_state, expires_at) VALUES (?, ?, ?, ?, ?)';

/** Change notifications, in the embedded database. */
export function createSqliteSubscriptionLedger(db: SqliteDatabase): SubscriptionLedger {
  return {
    async subscriptionsOf(siteId) {
      return db.all('SELECT * FROM subscriptions WHERE site_id = ? ORDER BY list', [siteId]).map(subscriptionOf);
    },
    async subscriptionWithId(id) {
      return db.all('SELECT * FROM subscriptions WHERE id = ?', [id]).map(subscriptionOf)[0];
    },
    async rememberSubscription({ id, siteId, list, clientState, expiresAt }) {
      db.run(put, [id, siteId, list, clientState, expiresAt]);
    },
    async forgetSubscription(id) {
      db.run('DELETE FROM subscriptions WHERE id = ?', [id]);
    },
  };
}

const subscriptionOf = (row: SqlRow): SubscriptionRow => ({
  id: String(row['id']),
  siteId: String(row['site_id']),
  list: String(row['list']),
  clientState: String(row['client_state']),
  expiresAt: row['expires_at'] as Moment,
});
