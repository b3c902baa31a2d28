import { isSameCell } from '../domain/changes/same-cell.ts';
import { ok, type Result } from '../domain/values/result.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { ListProblem } from '../ports.ts';
import type { Home } from '../projects/home.ts';

/** Cells as a card showed them, by column; what is undefined was shown as empty. */
export type ShownCells = Readonly<Record<string, unknown>>;

/** The row with whoever wrote other values in the shown cells since; undefined when that is nobody else. */
export async function writtenSince(
  list: ListDeclaration,
  item: Item,
  shown: ShownCells,
  { store, person }: Pick<Home, 'store' | 'person'>,
): Promise<Result<Item | undefined, ListProblem>> {
  const cells: ShownCells = item.cells;
  const changed = Object.keys(shown).filter((column) => !isSameCell(cells[column], shown[column]));
  if (changed.length === 0) return ok(undefined);
  const read = await store.versions(list, item.id);
  if (!read.ok) return read;
  const isOlder = (version: { readonly cells: ShownCells }): boolean =>
    changed.some((column) => !isSameCell(version.cells[column], cells[column]));
  const older = read.value.findIndex(isOlder);
  const writer = read.value.at(older === -1 ? -1 : Math.max(older - 1, 0))?.by ?? item.modifiedBy;
  return ok(writer.id === person.id ? undefined : { ...item, modifiedBy: writer });
}
