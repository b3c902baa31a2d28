import type { GridView } from '../grid/grid-view.ts';
import type { BoardList } from './board-list.ts';

/** How each list opens: what is open, most pressing first; decisions newest first, as the log of all of them. */
export const firstViewOf: Readonly<Record<BoardList, GridView>> = {
  Actions: { sorting: { column: 'DueDate', direction: 'ascending' }, filters: {}, quick: ['open'], search: '' },
  Risks: { sorting: { column: 'RiskScore', direction: 'descending' }, filters: {}, quick: ['open'], search: '' },
  Decisions: { sorting: { column: '', direction: 'descending' }, filters: {}, quick: [], search: '' },
};
