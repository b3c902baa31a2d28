import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayAt, toMoment } from '../../src/domain/values/moment.ts';
import { migrateLedger } from '../../src/ledger/ledger-schema.ts';
import { openSqliteDatabase } from '../../src/sqlite/sqlite-database.ts';
import { fillLedger } from './shapes/fill-ledger.ts';
import { type LedgerShape, ledgerText, readLedger } from './shapes/ledger-shape.ts';
import { type ListShape, shapeOfLists } from './shapes/list-shape.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const shapesFolder = join(root, 'tests/upgrade/shapes');

/** What a municipality has standing of Spil: a ledger, lists on a site, an app in Teams. */
export interface Shapes {
  readonly ledger: LedgerShape;
  readonly lists: readonly ListShape[];
  readonly manifest: unknown;
}

/** What the code of now would make of a new municipality. */
export async function shapesOfNow(): Promise<Shapes> {
  const db = openSqliteDatabase(':memory:', { durable: false });
  try {
    migrateLedger(db);
    await fillLedger(db);
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'appPackage/manifest.json'), 'utf8'));
    return { ledger: readLedger(db), lists: shapeOfLists(), manifest };
  } finally {
    db.close();
  }
}

/** Writes the shapes of now as `tests/upgrade/shapes/<name>`; what stands there may be at somebody's, so it stays. */
async function main([name = dayAt(toMoment(new Date()))]: readonly string[]): Promise<void> {
  if (!/^\d{4}-\d\d-\d\d(-[a-z-]+)?$/.test(name)) throw new Error(`${name}: name it 2026-11-25 or 2026-11-25-steps`);
  const folder = join(shapesFolder, name);
  if (existsSync(folder)) throw new Error(`${name} is there already: npm run shapes -- ${name}-word`);
  const { ledger, lists, manifest } = await shapesOfNow();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.sql'), ledgerText(ledger));
  writeFileSync(join(folder, 'lists.json'), `${JSON.stringify(lists, undefined, 2)}\n`);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  process.stdout.write(`${folder}\n`);
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
