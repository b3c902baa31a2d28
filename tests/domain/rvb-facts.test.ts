import { expect, test } from 'vitest';
import { rvbFacts, rvbRoster } from './rvb-facts.ts';

test('the sample project holds every line of its files', () => {
  const facts = rvbFacts();
  const counts = [facts.actions, facts.risks, facts.measures, facts.decisions, facts.roles, facts.grotik];
  expect(counts.map((items) => items.length)).toEqual([25, 12, 9, 10, 14, 12]);
  expect([facts.milestones?.length, facts.budgetLines?.length]).toEqual([8, 10]);
});

test('texts of the sample are literal', () => {
  const action = rvbFacts().actions[9];
  expect(action?.cells).toMatchObject({ Title: '=SOM(B2:B11) in begrotingsbijlage controleren', Priority: 'Normal' });
});

test('the political client and the absent line manager are not on the roster', () => {
  expect(rvbRoster).toHaveLength(12);
  expect(rvbRoster).not.toContain('Mo Aydın');
});
