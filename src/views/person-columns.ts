import type { Item, ListDeclaration } from '../lists/list.ts';

/** Text columns that hold somebody's name, a signature, or an organisation that acts. */
const namingTexts: Readonly<Record<string, readonly string[]>> = {
  Actions: ['ExternalOwner', 'ProgressNotes', 'ClosingNote'],
  Decisions: ['DecidedBy'],
};

/** The columns of a list in which somebody is named. */
export const personColumns = ({ name, columns }: ListDeclaration): readonly string[] => [
  ...Object.keys(columns).filter((column) => columns[column]?.kind === 'person' || columns[column]?.kind === 'people'),
  ...(namingTexts[name] ?? []),
];

/** Everybody whom a row names as a person or an organisation, signatures left out. */
export function peopleIn(list: ListDeclaration, { cells }: Item): readonly string[] {
  return personColumns(list)
    .filter((column) => column !== 'ProgressNotes' && column !== 'ClosingNote')
    .map((column) => cells[column])
    .flatMap((cell) => (Array.isArray(cell) ? (cell as unknown[]) : [cell]))
    .flatMap((cell) => {
      if (typeof cell === 'string') return [cell];
      return typeof cell === 'object' && cell !== null && 'name' in cell ? [String(cell.name)] : [];
    });
}
