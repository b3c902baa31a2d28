import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';

/** The lists that the tab shows as a grid, in the order of its tabs. */
export const boardLists = ['Actions', 'Risks', 'Decisions'] as const;
export type BoardList = (typeof boardLists)[number];

export const declarationOf: Readonly<Record<BoardList, ListDeclaration>> = {
  Actions: actionsList,
  Risks: risksList,
  Decisions: decisionsList,
};

export const isBoardList = (name: string): name is BoardList => boardLists.some((list) => list === name);
