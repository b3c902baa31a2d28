import type { ListDeclaration } from './list.ts';

/** The column that says how far the linked actions are: of a decision its execution, never whether it was taken. */
export const columnThatFollows = ({ name, standing }: ListDeclaration): string =>
  name === 'Decisions' ? 'ExecutionStatus' : (standing?.status ?? '');

/** The columns that Spil writes in a row because of another row; of a decision also whether it stands. */
export const columnsThatFollow = (list: ListDeclaration): readonly string[] => [
  ...new Set([list.standing?.status ?? '', columnThatFollows(list)]),
];
