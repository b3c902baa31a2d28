import { expect, test } from 'vitest';
import type { RuleProblem } from '../../../src/domain/changes/rule-problem.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Changes, ListDeclaration } from '../../../src/lists/list.ts';
import { columnOfRule } from '../../../src/server/api/column-of-rule.ts';

type Case = readonly [name: string, problem: RuleProblem, asked: Changes<ListDeclaration>, column: string | undefined];

test.each<Case>([
  ['cells that are needed', { kind: 'needed', columns: ['Rationale', 'DecidedBy'] }, {}, 'Rationale'],
  ['cells that are frozen', { kind: 'frozen', columns: ['Title'] }, { Title: 'Anders' }, 'Title'],
  ['a reason for a status', { kind: 'reason-needed' }, { Owner: null, ActionStatus: 'Done' }, 'ActionStatus'],
  [
    'a status that cannot follow',
    { kind: 'not-from-here', from: 'New', to: 'Waiting' },
    { ActionStatus: 'Waiting' },
    'ActionStatus',
  ],
  ['a change of something closed', { kind: 'ended' }, { DueDate: day('2026-12-01') }, 'DueDate'],
  ['a day in the future', { kind: 'in-the-future', column: 'DecidedOn' }, {}, 'DecidedOn'],
  ['a day too far ahead', { kind: 'too-far-ahead', column: 'ReviewDate', latest: day('2027-11-23') }, {}, 'ReviewDate'],
  ['no finished measure', { kind: 'no-finished-measure' }, { RiskStatus: 'Controlled' }, 'ClosingReason'],
  [
    'a strategy for the other type',
    { kind: 'strategy-of-other-type' },
    { RiskType: 'Opportunity' },
    'ResponseStrategy',
  ],
  ['money without a mandate', { kind: 'above-project-team' }, { FinancialImpact: 5 }, 'DecisionLevel'],
  ['nothing at all', { kind: 'already-so' }, { Title: 'Bestek' }, undefined],
])('%s points at the column to look at', (_, problem, asked, column) => {
  expect(columnOfRule(problem, asked)).toBe(column);
});
