import type { PersonRef } from '../domain/values/person.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import type { Home } from '../projects/home.ts';

type Cell = Changes<ListDeclaration>[string];

/**
 * Cells of people of the team, each of whom is who their id says: the name comes from the roster, whatever was sent
 * beside the id, since names end up in notes that stay. A member without a name keeps the one that was sent.
 */
export const withKnownPeople = (
  changes: Changes<ListDeclaration>,
  { members }: Pick<Home, 'members'>,
): Changes<ListDeclaration> =>
  Object.fromEntries(Object.entries(changes).map(([column, cell]) => [column, knownIn(cell, members)]));

/** The first column that names somebody who is not in the team of the project: nobody would do it, nobody would hear. */
export function columnOfStranger(
  changes: Changes<ListDeclaration>,
  { members }: Pick<Home, 'members'>,
): string | undefined {
  const isStranger = (cell: unknown): boolean =>
    Array.isArray(cell) ? cell.some(isStranger) : isPersonCell(cell) && !members.some(({ id }) => id === cell.aad);
  return Object.entries(changes).find(([, cell]) => isStranger(cell))?.[0];
}

const isPersonCell = (cell: unknown): cell is PersonRef => typeof cell === 'object' && cell !== null && 'name' in cell;

function knownIn(cell: Cell, members: Home['members']): Cell {
  if (Array.isArray(cell)) return cell.map((one: Cell) => knownIn(one, members)) as unknown as Cell;
  if (!isPersonCell(cell) || cell.aad === undefined) return cell;
  const { aad, name } = cell;
  return { aad, name: members.find(({ id }) => id === aad)?.name || name };
}
