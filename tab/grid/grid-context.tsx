import { createContext, useContext } from 'react';
import type { Item } from '../../src/lists/list.ts';
import type { BoardList } from '../lists/board-list.ts';
import type { CellChange } from './cell-value.ts';

/** Where the focus goes after editing; `elsewhere` when the person already took it there. */
export type AfterEdit = 'stay' | 'next' | 'back' | 'elsewhere';

/** What cells of a grid can ask for; the same object as long as the board stands. */
export interface GridActions {
  readonly list: BoardList;
  readonly mayWrite: boolean;
  readonly open: (item: Item) => void;
  readonly save: (item: Item, column: string, value: CellChange) => void;
  readonly endEdit: (to: AfterEdit) => void;
}

export const GridContext = createContext<GridActions | undefined>(undefined);

export function useGridActions(): GridActions {
  const actions = useContext(GridContext);
  if (actions === undefined) throw new Error('useGridActions needs a GridContext above it');
  return actions;
}
