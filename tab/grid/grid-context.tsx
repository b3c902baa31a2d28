import { createContext, useContext } from 'react';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { CellChange } from '../cells/cell-value.ts';

/** Where the focus goes after editing; `elsewhere` when the person already took it there. */
export type AfterEdit = 'stay' | 'next' | 'back' | 'elsewhere';

/** What cells of a grid can ask for; the same object as long as the board stands. */
export interface GridActions {
  readonly list: ListDeclaration;
  readonly open: (item: ShownItem) => void;
  readonly save: (item: ShownItem, column: string, value: CellChange) => void;
  readonly endEdit: (to: AfterEdit) => void;
}

export const GridContext = createContext<GridActions | undefined>(undefined);

export function useGridActions(): GridActions {
  const actions = useContext(GridContext);
  if (actions === undefined) throw new Error('useGridActions needs a GridContext above it');
  return actions;
}
