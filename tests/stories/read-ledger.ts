import { join } from 'node:path';
import { openSqliteDatabase, type SqlRow } from '../../src/sqlite/sqlite-database.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import { listNamed } from '../../src/lists/register.ts';
import type { SpilWorld } from './spil-world.ts';

/** One attempt to reach somebody, as Spil itself remembers it. */
export interface LedgerAttempt {
  readonly message: string;
  readonly channel: string;
  readonly state: string;
  readonly reason: string | undefined;
}

function rows({ directory }: Pick<SpilWorld, 'directory'>, sql: string): readonly SqlRow[] {
  const database = openSqliteDatabase(join(directory, 'ledger.db'));
  try {
    return database.all(sql);
  } finally {
    database.close();
  }
}

export const attemptsIn = (world: SpilWorld): readonly LedgerAttempt[] =>
  rows(world, 'SELECT * FROM attempts ORDER BY rowid').map((row) => ({
    message: String(row['message']),
    channel: String(row['channel']),
    state: String(row['state']),
    reason: row['reason'] === null ? undefined : String(row['reason']),
  }));

/** States per channel of the messages whose id begins like this: `chat uncertain`. */
export const statesOf = (world: SpilWorld, message: string): readonly string[] =>
  attemptsIn(world)
    .filter((attempt) => attempt.message.startsWith(message))
    .map(({ channel, state }) => `${channel} ${state}`);

/** An occasion that was told: who, which item, under which rule, how far from its date, on which day. */
export interface ToldOccasion {
  readonly person: string;
  readonly what: string;
  readonly message: string;
  readonly on: string;
}

export function occasionsIn(world: SpilWorld): readonly ToldOccasion[] {
  return rows(world, 'SELECT * FROM occasions ORDER BY rowid').flatMap((row) => {
    const [, , project, list = '', item, rule, , offset, recipient] = String(row['key']).split('|');
    if (recipient === undefined) return [];
    const declared = listNamed(list);
    const number = declared === undefined ? `${list}${item}` : visibleNumber(declared, Number(item));
    const what = `${project} ${number} ${rule} ${Number(offset) > 0 ? '+' : ''}${offset}`;
    return [{ person: world.nameOf(recipient), what, message: String(row['message']), on: String(row['claimed_at']) }];
  });
}
