import { actionsList } from '../../src/lists/actions.ts';
import type { Board } from './board.ts';

/** Actions: opens with what is open, the earliest date first. */
export const actionsBoard: Board = {
  list: actionsList,
  words: 'Actions',
  columns: ['Title', 'Owner', 'DueDate', 'ActionStatus', 'Priority', 'Steps', 'GrotikAspect', 'ExternalOwner'],
  cardColumn: 'Priority',
  form: ['Title', 'Owner', 'ExternalOwner', 'DueDate', 'Priority', 'GrotikAspect', 'SourceType', 'ActionDescription'],
  filledByServer: [],
  firstCells: ({ usualDue }) => ({ DueDate: usualDue, SourceType: 'ProjectMeeting' }),
  quickFilters: ['open', 'late', 'this-week', 'mine', 'no-owner'],
  firstView: { sorting: { column: 'DueDate', direction: 'ascending' }, filters: {}, quick: ['open'], search: '' },
  actions: ['add'],
};
