import { expect, test } from 'vitest';
import type { RuleProblem } from '../../src/domain/changes/rule-problem.ts';
import { day } from '../../src/domain/values/day.ts';
import type { Changes, ListDeclaration } from '../../src/lists/list.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { columnOfRule } from '../../src/acts/column-of-rule.ts';

type Case = readonly [
  name: string,
  problem: RuleProblem,
  list: ListDeclaration,
  asked: Changes<ListDeclaration>,
  column: string | undefined,
];

test.each<Case>([
  ['cells that are needed', { kind: 'needed', columns: ['Rationale', 'DecidedBy'] }, decisionsList, {}, 'Rationale'],
  ['cells that are frozen', { kind: 'frozen', columns: ['Title'] }, decisionsList, { Title: 'Anders' }, 'Title'],
  [
    'a reason for a status',
    { kind: 'reason-needed' },
    actionsList,
    { Owner: null, ActionStatus: 'Done' },
    'ActionStatus',
  ],
  [
    'a status that cannot follow',
    { kind: 'not-from-here', from: 'New', to: 'Waiting' },
    actionsList,
    { ActionStatus: 'Waiting' },
    'ActionStatus',
  ],
  [
    'a decision taken back too low, whose execution changes as well',
    { kind: 'level-too-low', bodies: ['Council'] },
    decisionsList,
    { ExecutionStatus: 'New', DecisionStatus: 'Withdrawn' },
    'DecisionLevel',
  ],
  ['a change of something closed', { kind: 'ended' }, actionsList, { DueDate: day('2026-12-01') }, 'DueDate'],
  ['a day in the future', { kind: 'in-the-future', column: 'DecidedOn' }, decisionsList, {}, 'DecidedOn'],
  [
    'a day too far ahead',
    { kind: 'too-far-ahead', column: 'ReviewDate', latest: day('2027-11-23') },
    risksList,
    {},
    'ReviewDate',
  ],
  ['no finished measure', { kind: 'no-finished-measure' }, risksList, { RiskStatus: 'Controlled' }, 'ClosingReason'],
  [
    'a strategy for the other type',
    { kind: 'strategy-of-other-type' },
    risksList,
    { RiskType: 'Opportunity' },
    'ResponseStrategy',
  ],
  ['money without a mandate', { kind: 'above-project-team' }, decisionsList, { FinancialImpact: 5 }, 'DecisionLevel'],
  ['a body that nobody asked for', { kind: 'body-unasked' }, actionsList, { Title: 'Bestek' }, undefined],
  ['nothing at all', { kind: 'already-so' }, actionsList, { Title: 'Bestek' }, undefined],
])('%s points at the column to look at', (_, problem, list, asked, column) => {
  expect(columnOfRule(problem, list, asked)).toBe(column);
});
