import { actionsBoard } from './actions-board.ts';
import type { Board } from './board.ts';
import { decisionsBoard } from './decisions-board.ts';
import { risksBoard } from './risks-board.ts';

/** The lists that the tab shows as a grid, in the order of its tabs. */
export const boards: readonly Board[] = [actionsBoard, risksBoard, decisionsBoard];

export const boardNamed = (list: string | undefined): Board | undefined =>
  boards.find((board) => board.list.name === list);
