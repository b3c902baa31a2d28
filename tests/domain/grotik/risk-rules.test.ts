import { describe, expect, test } from 'vitest';
import { addMonths, addDays } from '../../../src/domain/values/day.ts';
import { firing, measures, propose, risks, today, workingDaysAgo } from './rule-case.ts';

const red = { Probability: 3, Impact: 5 };
const amber = { Probability: 3, Impact: 4 };
const green = { Probability: 2, Impact: 2 };
const measured = (...ids: number[]) =>
  measures(...ids.map((RiskRef) => ({ RiskRef, MeasureStatus: 'InProgress' }) as const));

describe('a register that nobody looks at', () => {
  test.each([
    ['no risks', risks()],
    ['only a closed risk', risks({ ...green, RiskStatus: 'Closed' })],
    ['only a positive chance', risks({ ...green, RiskType: 'Opportunity' })],
    ['only a risk without score', risks({ Probability: 2 })],
    ['only a review of over a year ago', risks({ ...green, LastReviewedOn: addDays(addMonths(today, -12), -1) })],
  ])('%s is grey', (_, list) => {
    expect(propose('Risk', { risks: list })).toMatchObject({ light: 'Grey', findings: [{ rule: 'RIS0' }] });
  });

  test.each([
    ['a review of exactly a year ago', { ...green, LastReviewedOn: addMonths(today, -12) }],
    ['a new risk that was never reviewed', { ...green, LastReviewedOn: undefined, IdentifiedOn: today }],
  ])('%s is data', (_, cells) => {
    expect(propose('Risk', { risks: risks(cells) }).light).toBe('Green');
  });
});

test('a risk that occurred is red with its date until it is closed', () => {
  const occurred = { ...green, RiskStatus: 'Occurred', OccurredOn: today, Title: 'Lek' } as const;
  const { light, findings } = propose('Risk', { risks: risks(occurred) });
  expect([light, findings[0]]).toMatchObject(['Red', { rule: 'RIS1', items: [{ id: 1, title: 'Lek', day: today }] }]);
  expect(firing('Risk', { risks: risks(green, { ...occurred, RiskStatus: 'Closed' }) })).toEqual([]);
});

describe('red risks', () => {
  test.each([
    [1, ['RIS4'], 'Amber'],
    [2, ['RIS4'], 'Amber'],
    [3, ['RIS3'], 'Red'],
  ])('%d with running measures fire %j', (count, rules, light) => {
    const facts = { risks: risks(...Array.from({ length: count }, () => red)), measures: measured(1, 2, 3) };
    expect(firing('Risk', facts)).toEqual(rules);
    expect(propose('Risk', facts).light).toBe(light);
  });

  test.each([
    ['InProgress', []],
    ['Done', []],
    ['New', ['RIS2']],
    ['Cancelled', ['RIS2']],
  ] as const)('a measure that is %s leaves %j', (MeasureStatus, rules) => {
    const facts = { risks: risks(red), measures: measures({ RiskRef: 1, MeasureStatus }) };
    expect(firing('Risk', facts)).toEqual([...rules, 'RIS4']);
  });

  test('a measure of another risk does not help', () => {
    expect(firing('Risk', { risks: risks(red), measures: measured(2) })).toEqual(['RIS2', 'RIS4']);
  });

  test('a controlled risk still counts with its gross score', () => {
    expect(firing('Risk', { risks: risks({ ...red, RiskStatus: 'Controlled' }), measures: measured(1) })).toEqual([
      'RIS4',
    ]);
  });

  test('score 12 is not red, 15 is', () => {
    expect(firing('Risk', { risks: risks(amber) })).toEqual([]);
    expect(firing('Risk', { risks: risks(red), measures: measured(1) })).toEqual(['RIS4']);
  });
});

describe('late reviews', () => {
  test.each([
    [amber, 20, []],
    [amber, 21, ['RIS5']],
    [green, 21, []],
  ])('%o after %d working days fires %j', (score, days, rules) => {
    expect(firing('Risk', { risks: risks({ ...score, ReviewDate: workingDaysAgo(days) }) })).toEqual(rules);
  });
});
