import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { CellValue } from './cell-value.ts';

/** The value of a cell as we show it: what SharePoint computes is computed again by our server, never trusted. */
export const shownValue = (list: ListDeclaration, item: ShownItem, column: string): CellValue =>
  list.columns[column]?.kind === 'calculated' ? item.standing.score : item.cells[column];
