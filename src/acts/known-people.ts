import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { Home } from '../projects/home.ts';

type Cell = Changes<ListDeclaration>[string];

/**
 * Cells in which each person is who their id says: the name comes from the roster, whatever was sent beside the id,
 * since names end up in notes that stay. What SharePoint calls somebody counts only for who has no id.
 */
export const withKnownPeople = (
  changes: Changes<ListDeclaration>,
  { members }: Pick<Home, 'members'>,
): Changes<ListDeclaration> =>
  Object.fromEntries(Object.entries(changes).map(([column, cell]) => [column, knownIn(cell, members)]));

function knownIn(cell: Cell, members: Home['members']): Cell {
  if (Array.isArray(cell)) return cell.map((one: Cell) => knownIn(one, members)) as unknown as Cell;
  if (typeof cell !== 'object' || cell === null || !('name' in cell) || cell.aad === undefined) return cell;
  const { aad, name } = cell;
  return { aad, name: members.find(({ id }) => id === aad)?.name || name };
}
