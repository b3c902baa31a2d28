import { isEnded } from '../../src/lists/is-ended.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';

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

/** The statuses among those that may follow which open again what had ended. */
export function keysBack(list: ListDeclaration, item: ShownItem, column: string): ReadonlySet<string> {
  const { standing } = list;
  if (standing === undefined || column !== standing.status || !isEnded(list, item)) return new Set();
  return new Set(item.rights.next.filter((status) => !standing.ended.includes(status)));
}
