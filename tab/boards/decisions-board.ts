import { decisionsList } from '../../src/lists/decisions.ts';
import type { Board } from './board.ts';

/** Decisions: opens with all of them, the newest first, as the log that they are. */
export const decisionsBoard: Board = {
  list: decisionsList,
  words: 'Decisions',
  columns: ['Title', 'DecisionStatus', 'DecisionLevel', 'NeededBy', 'DecidedOn', 'DecidedBy', 'FinancialImpact'],
  form: [
    'Title',
    'DecisionLevel',
    'ProposedBy',
    'NeededBy',
    'Rationale',
    'Alternatives',
    'FinancialImpact',
    'DecisionText',
  ],
  filledByServer: [],
  firstCells: ({ me }) => ({ ProposedBy: { aad: me.id, name: me.name } }),
  quickFilters: ['open', 'late', 'this-week', 'mine'],
  firstView: { sorting: { column: '', direction: 'descending' }, filters: {}, quick: [], search: '' },
  backText: 'fields.back.decision',
  actions: ['add'],
};
