import type { Item } from '../../src/lists/list.ts';
import type { PersonRef } from '../../src/domain/values/person.ts';

/** What any cell of any list can hold. */
export type CellValue = Item['cells'][string];
export type CellChange = CellValue | null;

/** What a person wants to write, by column; `null` empties a cell. */
export type ItemChanges = Readonly<Record<string, CellChange>>;

export const isPersonRef = (value: CellValue | null): value is PersonRef =>
  typeof value === 'object' && value !== null && 'name' in value;

/** What tells two people apart: the directory id, else what the site knows, else the name that stands there. */
export const personKey = (person: PersonRef): string => person.aad ?? person.lookupId ?? person.name;

/** Whether two cells hold the same; people count as the same by identity, not by spelling. */
export function isSameCell(a: CellChange | undefined, b: CellChange | undefined): boolean {
  const [left, right] = [a ?? undefined, b ?? undefined];
  if (isPersonRef(left) && isPersonRef(right)) return personKey(left) === personKey(right);
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}
