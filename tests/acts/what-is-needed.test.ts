import { describe, expect, test } from 'vitest';
import type { RuleProblem } from '../../src/domain/changes/rule-problem.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { whatIsNeeded } from '../../src/acts/what-is-needed.ts';
import { itemOf } from '../domain/item.ts';

describe('what a rule still needs', () => {
  const action = itemOf(actionsList, 1, { Title: 'Bestek', ActionStatus: 'InProgress' });
  const needed = (problem: RuleProblem, changes: Record<string, string | number>) =>
    whatIsNeeded(problem, { list: actionsList, item: action, changes });

  test('a rule that asks why is content with a reason', () => {
    expect(needed({ kind: 'reason-needed' }, { ActionStatus: 'Cancelled' })).toEqual({
      columns: [],
      reason: true,
      first: {},
      bodies: [],
    });
  });

  test('a rule that misses cells asks all of them at once', () => {
    const problem: RuleProblem = { kind: 'needed', columns: ['Rationale', 'DecidedBy'] };
    expect(needed(problem, { DecisionStatus: 'Taken' })?.columns).toEqual(['Rationale', 'DecidedBy']);
  });

  test('an edit that no word can save needs nothing more', () => {
    const problem: RuleProblem = { kind: 'not-from-here', from: 'New', to: 'Waiting' };
    expect(needed(problem, { ActionStatus: 'Waiting' })).toBeUndefined();
  });

  test('a refusal that points at another cell is put right in that cell', () => {
    const change = { list: decisionsList, item: itemOf(decisionsList, 6, {}), changes: { FinancialImpact: 9000 } };
    expect(whatIsNeeded({ kind: 'above-project-team' }, change as never)).toEqual({
      columns: ['DecisionLevel'],
      reason: false,
      first: {},
      bodies: [],
    });
  });
});

describe('a decision that is withdrawn after it was taken', () => {
  const item = itemOf(decisionsList, 6, { DecisionStatus: 'Taken', DecisionLevel: 'Executive' });
  const bodies = ['Executive', 'Council'] as const;
  const needed = (problem: RuleProblem) =>
    whatIsNeeded(problem, { list: decisionsList, item, changes: { DecisionStatus: 'Withdrawn' } });

  test('needs a reason, and one of the bodies that may', () => {
    expect(needed({ kind: 'reason-needed', bodies })).toEqual({ columns: [], reason: true, first: {}, bodies });
  });

  test('by a body that is too low needs a higher one, while its frozen level stays', () => {
    expect(needed({ kind: 'level-too-low', bodies })).toEqual({ columns: [], reason: false, first: {}, bodies });
  });

  test('needs nothing more when the body is not asked', () => {
    expect(needed({ kind: 'body-unasked' })).toBeUndefined();
  });
});

describe('a risk without a finished measure', () => {
  const needed = (cells: Item<typeof risksList>['cells']) =>
    whatIsNeeded(
      { kind: 'no-finished-measure' },
      { list: risksList, item: itemOf(risksList, 5, cells), changes: { RiskStatus: 'Controlled' } },
    );

  test('is under control once it is accepted, with a reason', () => {
    expect(needed({ RiskType: 'Threat', ResponseStrategy: 'Reduce' })).toEqual({
      columns: ['ResponseStrategy'],
      reason: true,
      first: { ResponseStrategy: 'Accept' },
      bodies: [],
    });
  });

  test('that is accepted already needs only the reason', () => {
    expect(needed({ RiskType: 'Threat', ResponseStrategy: 'Accept' })).toEqual({
      columns: [],
      reason: true,
      first: {},
      bodies: [],
    });
  });

  test('that is a positive chance needs nothing that can be typed here', () => {
    expect(needed({ RiskType: 'Opportunity' })).toBeUndefined();
  });
});
