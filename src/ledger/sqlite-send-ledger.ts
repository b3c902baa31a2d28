import type { Moment } from '../domain/values/moment.ts';
import { personId } from '../domain/values/person.ts';
import type { Attempt, DeliveryChannel, OccasionRecord, SendLedger, SendOutcome } from '../ports.ts';
import type { SqliteDatabase, SqlRow } from '../sqlite/sqlite-database.ts';

const addOccasion = 'INSERT OR IGNORE INTO occasions (key, message, recipient, claimed_at) VALUES (?, ?, ?, ?)';
const moveOccasion = `UPDATE occasions SET message = ?, claimed_at = ? WHERE key = ? AND message <> ? AND NOT EXISTS
  (SELECT 1 FROM attempts a WHERE a.message = occasions.message AND a.state = 'sent')`;
const addAttempt = "INSERT OR IGNORE INTO attempts (message, channel, state, at) VALUES (?, ?, 'claimed', ?)";
const putAttempt = `INSERT INTO attempts (message, channel, state, at, reason, reference) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (message, channel) DO UPDATE SET state = excluded.state, at = excluded.at, reason = excluded.reason,
  reference = excluded.reference`;
const unfinished = `SELECT * FROM occasions o WHERE NOT EXISTS
  (SELECT 1 FROM attempts a WHERE a.message = o.message AND a.state = 'sent') ORDER BY claimed_at, key`;

/** Memory of who was told what, in the embedded database. */
export function createSqliteSendLedger(db: SqliteDatabase): SendLedger {
  return {
    async claimOccasions(message, recipient, keys, at) {
      // Insert-if-absent is the claim: whoever comes second, in this process or another, changes nothing.
      const claim = (key: string) => db.run(addOccasion, [key, message, recipient, at]).changes > 0;
      return db.transaction(() => keys.filter(claim));
    },
    async handOver(message, keys, at) {
      db.transaction(() => {
        for (const key of keys) db.run(moveOccasion, [message, at, key, message]);
      });
    },
    async claimedOccasions(keys) {
      return new Set(keys.filter((key) => db.all('SELECT 1 FROM occasions WHERE key = ?', [key]).length > 0));
    },
    async claimAttempt(message, channel, at) {
      return db.run(addAttempt, [message, channel, at]).changes > 0;
    },
    async settleAttempt(message, channel, outcome, at) {
      db.run(putAttempt, [message, channel, outcome.state, at, reasonOf(outcome), referenceOf(outcome)]);
    },
    async attemptsOf(message) {
      return db.all('SELECT * FROM attempts WHERE message = ? ORDER BY at, channel', [message]).map(attemptOf);
    },
    async unfinishedMessages() {
      return db.all(unfinished).map(occasionOf);
    },
  };
}

const reasonOf = (outcome: SendOutcome): string | null => (outcome.state === 'sent' ? null : outcome.reason);
const referenceOf = (outcome: SendOutcome): string | null => (outcome.state === 'sent' ? outcome.reference : null);

function attemptOf(row: SqlRow): Attempt {
  return {
    message: String(row['message']),
    channel: row['channel'] as DeliveryChannel,
    state: row['state'] as Attempt['state'],
    at: row['at'] as Moment,
    ...(row['reason'] === null ? {} : { reason: String(row['reason']) }),
    ...(row['reference'] === null ? {} : { reference: String(row['reference']) }),
  };
}

const occasionOf = (row: SqlRow): OccasionRecord => ({
  key: String(row['key']),
  message: String(row['message']),
  recipient: personId(String(row['recipient'])),
  claimedAt: row['claimed_at'] as Moment,
});
