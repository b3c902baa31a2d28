import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapesFolder } from '../../infra/scripts/write-shapes.ts';
import type { ListShape } from '../../infra/scripts/shapes/list-shape.ts';

/** What some version of Spil left standing, oldest first. */
export interface StoredShapes {
  readonly name: string;
  readonly ledgerText: string;
  readonly lists: readonly ListShape[];
  readonly manifest: unknown;
}

/**
 * The shapes that upgrades are tested on.
 *
 * You changed a list, the ledger or the manifest, so `shapes-of-now.test.ts` fails? Run `npm run shapes`, or
 * `npm run shapes -- 2026-11-25-steps` when the day has one, and commit the new folder. A folder that has been
 * released is never changed: some municipality has it.
 */
export const storedShapes = (): readonly StoredShapes[] =>
  readdirSync(shapesFolder)
    .toSorted()
    .map((name) => {
      const read = (file: string): string => readFileSync(join(shapesFolder, name, file), 'utf8');
      return {
        name,
        ledgerText: read('ledger.sql'),
        lists: JSON.parse(read('lists.json')) as readonly ListShape[],
        manifest: JSON.parse(read('manifest.json')),
      };
    });
