import { describe, expect, test } from 'vitest';
import { actions, daysAgo, decisions, firing, person, propose, risks, roles, workingDaysAgo } from './rule-case.ts';

const ipm = ['ProjectManager', 'ControlManager', 'StakeholderManager', 'TechnicalManager', 'ContractManager'] as const;
const team = [...ipm, 'OfficialClient' as const].map((Role) => ({
  Role,
  Person: person(Role),
  FromDate: daysAgo(300),
}));
const without = (role: string) => team.filter(({ Role }) => Role !== role);

test('a project without roles and decisions is grey', () => {
  expect(propose('Organisation', {})).toMatchObject({ light: 'Grey', findings: [{ rule: 'ORG0' }] });
});

test('a full team with nothing waiting is green', () => {
  expect(propose('Organisation', { roles: roles(...team) }).light).toBe('Green');
});

describe('who leads', () => {
  test.each([['ProjectManager'], ['OfficialClient']])('a team without %s is red', (role) => {
    const { light, findings } = propose('Organisation', { roles: roles(...without(role)) });
    expect([light, findings[0]]).toMatchObject(['Red', { rule: 'ORG1', roles: [role] }]);
  });

  test('an empty list of roles says nothing about it', () => {
    expect(firing('Organisation', { decisions: decisions({ DecisionStatus: 'Taken' }) })).toEqual([]);
  });

  test('a broken rule of the team is red with its breach', () => {
    const both = roles(...without('ContractManager'), { Role: 'ContractManager', Person: person('TechnicalManager') });
    const { findings } = propose('Organisation', { roles: both });
    expect(findings[0]).toMatchObject({ rule: 'ORG1', breaches: [{ rule: 'IPM-4' }] });
  });
});

describe('a vacancy in the team', () => {
  const vacancy = (cells: object) => roles(...without('ContractManager'), { Role: 'ContractManager', ...cells });
  test.each([
    ['noted 10 working days ago', vacancy({ FromDate: workingDaysAgo(10) }), []],
    ['noted 11 working days ago', vacancy({ FromDate: workingDaysAgo(11) }), ['ORG3']],
    ['left 3 working days ago', vacancy({ Person: person('zoe'), ToDate: workingDaysAgo(3) }), []],
    ['left 11 working days ago', vacancy({ Person: person('zoe'), ToDate: workingDaysAgo(11) }), ['ORG3']],
    ['never named', roles(...without('ContractManager')), ['ORG3']],
  ])('%s', (_, list, rules) => {
    expect(firing('Organisation', { roles: list })).toEqual(rules);
  });
});

test('a successor who starts later does not end the vacancy of today', () => {
  const gone = { Role: 'ContractManager', Person: person('zoe'), ToDate: workingDaysAgo(11) } as const;
  const later = {
    Role: 'ContractManager',
    Person: person('bob'),
    FromDate: daysAgo(-7),
    ToDate: daysAgo(-90),
  } as const;
  expect(firing('Organisation', { roles: roles(...without('ContractManager'), gone, later) })).toEqual(['ORG3']);
});

describe('decisions that wait', () => {
  const waiting = (cells: object) => ({
    roles: roles(...team),
    decisions: decisions({ DecisionStatus: 'Proposed', ...cells }),
  });
  test.each([
    [0, []],
    [1, ['ORG4']],
    [10, ['ORG4']],
    [11, ['ORG2']],
  ])('needed %d working days ago fires %j', (days, rules) => {
    expect(firing('Organisation', waiting({ NeededBy: workingDaysAgo(days) }))).toEqual(rules);
  });

  test.each([
    ['Proposed', ['ORG4']],
    ['OnHold', ['ORG4']],
    ['Taken', []],
    ['Withdrawn', []],
  ] as const)('a decision that is %s fires %j', (DecisionStatus, rules) => {
    expect(firing('Organisation', waiting({ NeededBy: workingDaysAgo(2), DecisionStatus }))).toEqual(rules);
  });

  test('a decision whose status was typed by hand still waits', () => {
    expect(firing('Organisation', waiting({ NeededBy: workingDaysAgo(2), DecisionStatus: undefined }))).toEqual([
      'ORG4',
    ]);
  });

  test('needed on a Saturday means the Monday after', () => {
    expect(firing('Organisation', waiting({ NeededBy: daysAgo(2) }))).toEqual([]);
  });
});

describe('actions of nobody', () => {
  const nobody = (cells: object) => ({ roles: roles(...team), actions: actions({ Owner: undefined, ...cells }) });
  test.each([
    [{ SourceDate: workingDaysAgo(1) }, []],
    [{ SourceDate: workingDaysAgo(2) }, ['ORG5']],
    [{ SourceDate: workingDaysAgo(2), ActionStatus: 'Cancelled' }, []],
    [{ SourceDate: workingDaysAgo(2), ExternalOwner: 'Aannemer' }, []],
    [{ SourceDate: workingDaysAgo(2), Owner: person('ann') }, []],
  ] as const)('%o fires %j', (cells, rules) => {
    expect(firing('Organisation', nobody(cells))).toEqual(rules);
  });

  test('without a source date the day of adding counts', () => {
    expect(firing('Organisation', nobody({}))).toEqual(['ORG5']);
  });
});

describe('a heavy risk', () => {
  test.each([
    [{ GrotikAspect: 'Organisation', Probability: 3, Impact: 5 }, ['ORG6']],
    [{ GrotikAspect: 'Organisation', Probability: 3, Impact: 4 }, []],
    [{ GrotikAspect: 'Time', RiskCategory: 'Organisational', Probability: 5, Impact: 5 }, []],
    [{ GrotikAspect: 'Organisation', Probability: 5, Impact: 5, RiskStatus: 'Closed' }, []],
  ] as const)('%o fires %j', (cells, rules) => {
    expect(firing('Organisation', { roles: roles(...team), risks: risks(cells) })).toEqual(rules);
  });
});
