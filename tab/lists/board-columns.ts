import type { BoardList } from './board-list.ts';

/** What a board shows at first, the most important column first: a narrow window drops from the end. */
export const boardColumns: Readonly<Record<BoardList, readonly string[]>> = {
  Actions: ['Title', 'Owner', 'DueDate', 'ActionStatus', 'Priority', 'GrotikAspect', 'ExternalOwner'],
  Risks: ['Title', 'RiskScore', 'RiskOwner', 'RiskStatus', 'ReviewDate', 'Probability', 'Impact', 'ResponseStrategy'],
  Decisions: ['Title', 'DecisionStatus', 'DecisionLevel', 'NeededBy', 'DecidedOn', 'DecidedBy', 'FinancialImpact'],
};

/** What the form for a new item asks, in this order; the rest can be filled in later. */
export const newItemColumns: Readonly<Record<BoardList, readonly string[]>> = {
  Actions: [
    'Title',
    'Owner',
    'ExternalOwner',
    'DueDate',
    'Priority',
    'GrotikAspect',
    'SourceType',
    'ActionDescription',
  ],
  Risks: [
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
  Decisions: [
    'Title',
    'DecisionLevel',
    'ProposedBy',
    'NeededBy',
    'Rationale',
    'Alternatives',
    'FinancialImpact',
    'DecisionText',
  ],
};

/** Which columns tell the story of an item on a phone card. */
export const ownerColumn: Readonly<Record<BoardList, string>> = {
  Actions: 'Owner',
  Risks: 'RiskOwner',
  Decisions: 'ProposedBy',
};

export const statusColumn: Readonly<Record<BoardList, string>> = {
  Actions: 'ActionStatus',
  Risks: 'RiskStatus',
  Decisions: 'DecisionStatus',
};

export const dueColumn: Readonly<Record<BoardList, string>> = {
  Actions: 'DueDate',
  Risks: 'ReviewDate',
  Decisions: 'NeededBy',
};
