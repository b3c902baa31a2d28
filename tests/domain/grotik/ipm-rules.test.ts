import { describe, expect, test } from 'vitest';
import { ipmBreaches } from '../../../src/domain/grotik/ipm-rules.ts';
import { daysAgo, person, roles, today } from './rule-case.ts';

const names = [
  'ProjectManager',
  'ControlManager',
  'StakeholderManager',
  'TechnicalManager',
  'ContractManager',
] as const;

/** One letter per role in the order above; a dash is a vacancy. */
const teamOf = (letters: string) =>
  roles(
    ...names.map((Role, index) =>
      letters[index] === '-' ? { Role } : { Role, Person: person(letters.charAt(index)) },
    ),
  );

const broken = (letters: string) => ipmBreaches({ roles: teamOf(letters) }, today).map(({ rule }) => rule);

describe('an IPM team', () => {
  test.each([
    ['abcde', [], 'five people'],
    ['aabbc', [], 'three people, 2 + 2 + 1'],
    ['aaabc', ['IPM-2'], '3 + 1 + 1'],
    ['aabab', ['IPM-2', 'IPM-3'], '3 + 2 over two people'],
    ['abcdd', ['IPM-4'], 'technical and contract in one hand'],
    ['aab--', [], 'two people while the team is being formed'],
    ['-----', [], 'nobody yet'],
  ])('%s breaks %j: %s', (letters, rules) => {
    expect(broken(letters)).toEqual(rules);
  });

  test('two people in one role is one too many', () => {
    const double = roles(
      { Role: 'ProjectManager', Person: person('a') },
      { Role: 'ProjectManager', Person: person('b') },
    );
    expect(ipmBreaches({ roles: double }, today)).toEqual([
      { rule: 'IPM-1', role: 'ProjectManager', people: ['a', 'b'] },
    ]);
  });

  test('somebody who was replaced does not count', () => {
    const replaced = { Role: 'ContractManager', Person: person('d'), ToDate: daysAgo(1) } as const;
    expect(ipmBreaches({ roles: [...teamOf('abcde'), ...roles(replaced)] }, today)).toEqual([]);
  });

  test('the breach tells who or how many', () => {
    expect(ipmBreaches({ roles: teamOf('aabab') }, today)).toEqual([
      { rule: 'IPM-2', person: 'a' },
      { rule: 'IPM-3', count: 2 },
    ]);
  });

  test('a municipality may forbid other combinations', () => {
    const pairs = [['ProjectManager', 'ControlManager']] as const;
    expect(ipmBreaches({ roles: teamOf('aabcd') }, today, pairs)).toMatchObject([{ rule: 'IPM-4', roles: pairs[0] }]);
  });
});
