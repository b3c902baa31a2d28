import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { actions, budget, daysAgo, decisions, firing, propose, today, workingDaysAgo } from './rule-case.ts';

const line = (Budget: number, Forecast: number, Committed = 0) => ({ Budget, Forecast, Committed });

describe('figures', () => {
  test.each([
    ['a list that does not exist', undefined],
    ['an empty list', []],
    ['a line without forecast', budget({ Budget: 100 })],
    ['a line without date', budget({ ...line(100, 100), FiguresAsOf: undefined })],
    ['figures of 36 days old', budget({ ...line(100, 100), FiguresAsOf: daysAgo(36) })],
  ])('%s makes money grey', (_, budgetLines) => {
    expect(propose('Money', { budgetLines })).toMatchObject({ light: 'Grey', findings: [{ rule: 'GEL0' }] });
  });

  test('figures of exactly 35 days old still count', () => {
    expect(propose('Money', { budgetLines: budget({ ...line(100, 100), FiguresAsOf: daysAgo(35) }) }).light).toBe(
      'Green',
    );
  });

  test('the newest line dates the figures', () => {
    const budgetLines = budget({ ...line(100, 100), FiguresAsOf: daysAgo(90) }, line(100, 100));
    expect(firing('Money', { budgetLines })).toEqual([]);
  });

  test('old figures prove no overrun, but a late urgent action still counts', () => {
    const budgetLines = budget({ ...line(100, 200), FiguresAsOf: daysAgo(36) });
    const late = actions({ GrotikAspect: 'Money', Priority: 'High', DueDate: workingDaysAgo(1) });
    expect(firing('Money', { budgetLines })).toEqual(['GEL0']);
    expect(propose('Money', { budgetLines, actions: late }).light).toBe('Amber');
  });
});

describe('the total against the budget', () => {
  test.each([
    [100_000, 101_000, [], 'exactly 1 % over'],
    [100_000, 101_001, ['GEL2'], 'just over 1 %'],
    [100_000, 105_000, ['GEL2'], 'exactly 5 % over'],
    [100_000, 105_001, ['GEL1'], 'just over 5 %'],
    [0.1 + 0.2, 0.3, [], 'the same in cents'],
  ])('a budget of %d with forecast %d fires %j: %s', (all, forecast, rules) => {
    expect(firing('Money', { budgetLines: budget(line(all, forecast)) })).toEqual(rules);
  });

  test('approved changes belong to the budget', () => {
    const budgetLines = budget({ ...line(100_000, 120_000), BudgetChanges: 20_000 });
    expect(firing('Money', { budgetLines })).toEqual([]);
  });

  test('commitments beyond the budget are red, whatever the forecast says', () => {
    expect(firing('Money', { budgetLines: budget(line(100, 100, 100)) })).toEqual([]);
    expect(propose('Money', { budgetLines: budget(line(100, 100, 101)) })).toMatchObject({
      light: 'Red',
      findings: [{ rule: 'GEL1', numbers: { committedEuro: 101, budgetEuro: 100 } }],
    });
  });

  test('an overrun names the proposed decisions with a price', () => {
    const waiting = decisions(
      { DecisionStatus: 'Proposed', FinancialImpact: 3000, Title: 'Dekking' },
      { DecisionStatus: 'Proposed' },
      { DecisionStatus: 'Taken', FinancialImpact: 9000 },
    );
    const { findings } = propose('Money', { budgetLines: budget(line(100_000, 103_000)), decisions: waiting });
    expect(findings[0]?.items).toEqual([{ list: 'Decisions', id: 1, title: 'Dekking', amount: 3000 }]);
  });

  test('a project may set its own limit, by rule or by the rule’s number', () => {
    const budgetLines = budget(line(100_000, 106_000));
    const withLimit = (thresholds: Record<string, number>) =>
      firing('Money', { budgetLines, settings: { ...defaultSettings, thresholds } });
    expect(withLimit({ 'GEL1.overrun': 7 })).toEqual(['GEL2']);
    expect(withLimit({ GEL1: 7 })).toEqual(['GEL2']);
    expect(withLimit({ GEL1: 7, GEL2: 6 })).toEqual([]);
  });
});

describe('a line against its own budget', () => {
  const beside = line(10_000_000, 10_000_000);
  test.each([
    [100_000, 110_000, [], 'exactly 110 %'],
    [99_999, 109_999, ['GEL3'], 'over 110 % with exactly € 10.000'],
    [99_998, 109_997, [], 'over 110 % with € 9.999'],
    [1_000_000, 1_090_000, [], 'much money, little share'],
  ])('budget %d, forecast %d fires %j: %s', (own, forecast, rules) => {
    expect(firing('Money', { budgetLines: budget(line(own, forecast), beside) })).toEqual(rules);
  });
});

describe('urgent actions about money', () => {
  const budgetLines = budget(line(100, 100));
  test.each([
    [{ GrotikAspect: 'Money', Priority: 'High', DueDate: workingDaysAgo(1) }, ['GEL4']],
    [{ GrotikAspect: 'Money', Priority: 'High', DueDate: today }, []],
    [{ GrotikAspect: 'Money', Priority: 'Normal', DueDate: workingDaysAgo(9) }, []],
    [{ GrotikAspect: 'Time', Priority: 'High', DueDate: workingDaysAgo(1) }, []],
    [{ GrotikAspect: 'Money', Priority: 'High', DueDate: workingDaysAgo(1), ActionStatus: 'Done' }, []],
  ] as const)('%o fires %j', (cells, rules) => {
    expect(firing('Money', { budgetLines, actions: actions(cells) })).toEqual(rules);
  });
});
