import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api.ts';

/** The values that a cell may take from here: its own with those that may follow; undefined when all may. */
export function allowedKeys(
  { standing }: ListDeclaration,
  { cells, rights }: ShownItem,
  column: string,
): ReadonlySet<string> | undefined {
  if (column !== standing?.status) return undefined;
  const own = cells[column];
  return new Set([...(own === undefined ? [] : [String(own)]), ...rights.next]);
}
