import Database from 'libsql';

export type SqlValue = string | number | bigint | boolean | null | Uint8Array;
export type SqlRow = Readonly<Record<string, string | number | bigint | null | ArrayBuffer>>;

/** The embedded database, reduced to what another driver could offer too. */
export interface SqliteDatabase {
  /** Changes rows; says how many. */
  run(sql: string, params?: readonly SqlValue[]): { readonly changes: number };
  /** Reads all rows of a query. */
  all(sql: string, params?: readonly SqlValue[]): readonly SqlRow[];
  /** All of fn or nothing of it; a transaction inside a transaction joins the outer one. */
  transaction<T>(fn: () => T): T;
  /** Runs a script without parameters. */
  exec(sql: string): void;
  close(): void;
}

interface Driver {
  prepare(sql: string): Statement;
  exec(sql: string): void;
}

interface Statement {
  run(params: readonly unknown[]): { changes: number };
  all(params: readonly unknown[]): unknown[];
}

/** Opens (or creates) the database at path; `durable: false` trades safety on power loss for speed, for tests. */
export function openSqliteDatabase(path: string, options: { readonly durable?: boolean } = {}): SqliteDatabase {
  const driver = new Database(path, {});
  driver.exec('PRAGMA journal_mode=WAL');
  driver.exec('PRAGMA busy_timeout=5000');
  driver.exec(`PRAGMA synchronous=${options.durable === false ? 'OFF' : 'FULL'}`);
  const statement = statementCache(driver);
  return {
    run: (sql, params = []) => ({ changes: statement(sql).run(params.map(bindable)).changes }),
    all: (sql, params = []) => statement(sql).all(params.map(bindable)) as SqlRow[],
    transaction: transactions(driver),
    exec: (sql) => void driver.exec(sql),
    close: () => void driver.close(),
  };
}

function statementCache(driver: Driver): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = driver.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
}

function transactions(driver: Driver): <T>(fn: () => T) => T {
  let isOpen = false;
  return (fn) => {
    if (isOpen) return fn();
    driver.exec('BEGIN IMMEDIATE');
    isOpen = true;
    try {
      const result = fn();
      if (isPromise(result)) throw new TypeError('a transaction cannot wait for a promise');
      driver.exec('COMMIT');
      return result;
    } catch (cause) {
      driver.exec('ROLLBACK');
      throw cause;
    } finally {
      isOpen = false;
    }
  };
}

function isPromise(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}

// libsql ends the whole process on a boolean, Date, Buffer argument or plain object (libsql-js#60), so nothing else passes.
function bindable(value: unknown): string | number | bigint | null | Uint8Array {
  if (value === null || typeof value === 'string' || typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`cannot store a value of type ${typeof value} in the database`);
}
