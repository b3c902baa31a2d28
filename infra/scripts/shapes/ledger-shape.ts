import type { SqliteDatabase, SqlRow } from '../../../src/sqlite/sqlite-database.ts';

/** A ledger as text: how it is built, what it holds. */
export interface LedgerShape {
  readonly version: number;
  readonly schema: readonly string[];
  readonly rows: Readonly<Record<string, readonly SqlRow[]>>;
}

const inOneLine = (sql: string): string => sql.replaceAll(/\s+/g, ' ');

/** Reads a ledger without any knowledge of what its tables mean. */
export function readLedger(db: SqliteDatabase): LedgerShape {
  const made = db.all("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY rowid");
  const tables = made.filter(({ type }) => type === 'table').map(({ name }) => String(name));
  return {
    version: Number(db.all('PRAGMA user_version')[0]?.['user_version']),
    schema: made.map(({ sql }) => inOneLine(String(sql))),
    rows: Object.fromEntries(tables.map((table) => [table, db.all(`SELECT * FROM "${table}" ORDER BY 1, 2`)])),
  };
}

const literal = (value: unknown): string => {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
};

const insert = (table: string, row: SqlRow): string =>
  `INSERT INTO ${table} (${Object.keys(row).join(', ')}) VALUES (${Object.values(row).map(literal).join(', ')});`;

/** A script that builds the same ledger in an empty file. */
export const ledgerText = ({ version, schema, rows }: LedgerShape): string =>
  [
    ...schema.map((statement) => `${statement};`),
    ...Object.entries(rows).flatMap(([table, held]) => held.map((row) => insert(table, row))),
    `PRAGMA user_version = ${version};`,
    '',
  ].join('\n');
