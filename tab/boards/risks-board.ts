import { risksList } from '../../src/lists/risks.ts';
import type { Board } from './board.ts';

/** Risks: opens with what is open, the heaviest first. */
export const risksBoard: Board = {
  list: risksList,
  words: 'Risks',
  columns: ['Title', 'RiskScore', 'RiskOwner', 'RiskStatus', 'ReviewDate', 'Probability', 'Impact', 'ResponseStrategy'],
  cardColumn: 'RiskScore',
  form: [
    'Title',
    'RiskType',
    'EventText',
    'CauseText',
    'ConsequenceText',
    'Probability',
    'Impact',
    'RiskOwner',
    'ReviewDate',
    'IdentifiedOn',
    'RiskCategory',
    'GrotikAspect',
    'ResponseStrategy',
  ],
  // A heavy risk comes back sooner: the server knows when.
  filledByServer: ['ReviewDate'],
  firstCells: ({ today, me }) => ({ IdentifiedOn: today, RiskOwner: { aad: me.id, name: me.name } }),
  quickFilters: ['open', 'red', 'late', 'this-week', 'mine'],
  firstView: { sorting: { column: 'RiskScore', direction: 'descending' }, filters: {}, quick: ['open'], search: '' },
  actions: ['add'],
};
