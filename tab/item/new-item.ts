import type { Board, FormFacts } from '../boards/board.ts';
import type { ItemChanges } from '../cells/cell-value.ts';

/** With what the form for a new item starts. */
export function firstCells({ list, form, firstCells: own }: Board, facts: FormFacts): ItemChanges {
  const defaults = form.map((name) => {
    const column = list.columns[name];
    return [name, column?.kind === 'choice' ? (column.default ?? null) : null] as const;
  });
  return { ...Object.fromEntries(defaults), ...own(facts) };
}

/** The cells to send: what was filled in. */
export const cellsToAdd = (cells: ItemChanges): ItemChanges =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));

/** Required columns that are still empty; what the server fills is not missed. */
export const missingColumns = ({ list, form, filledByServer }: Board, cells: ItemChanges): readonly string[] =>
  form.filter(
    (name) => list.columns[name]?.required === 'always' && cells[name] === null && !filledByServer.includes(name),
  );
