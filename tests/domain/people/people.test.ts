import { describe, expect, test } from 'vitest';
import {
  holdersOf,
  mayConfirmGrotik,
  projectManagerOf,
  rolesOf,
  supportProfessionalOf,
} from '../../../src/domain/people/people.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId, type PersonRef } from '../../../src/domain/values/person.ts';
import { type ProjectRole, projectRolesList } from '../../../src/lists/project-roles.ts';
import { itemOf } from '../item.ts';

const today = day('2026-11-23');
const person = (name: string): PersonRef => ({ aad: personId(name), name });
const roles = (...entries: ProjectRole['cells'][]) => ({
  settings: defaultSettings,
  roles: entries.map((cells, index) => itemOf(projectRolesList, index + 1, cells)),
});

describe('who fills a role today', () => {
  test.each<[ProjectRole['cells'], boolean, string]>([
    [{}, true, 'without dates'],
    [{ FromDate: today }, true, 'from today'],
    [{ FromDate: day('2026-11-24') }, false, 'from tomorrow'],
    [{ ToDate: today }, true, 'until today'],
    [{ ToDate: day('2026-11-22') }, false, 'until yesterday'],
  ])('period %o counts: %s (%s)', (period, counts) => {
    const facts = roles({ Role: 'ContractManager', Person: person('ann'), ...period });
    expect(holdersOf('ContractManager', facts, today)).toHaveLength(counts ? 1 : 0);
  });

  test('a vacancy has no holder', () => {
    expect(projectManagerOf(roles({ Role: 'ProjectManager' }), today)).toBeUndefined();
  });

  test('a successor takes over from the predecessor', () => {
    const facts = roles(
      { Role: 'ProjectManager', Person: person('old'), ToDate: day('2026-10-31') },
      { Role: 'ProjectManager', Person: person('new'), FromDate: day('2026-11-01') },
    );
    expect(projectManagerOf(facts, today)?.name).toBe('new');
  });

  test('somebody with two roles has both', () => {
    const facts = roles(
      { Role: 'ProjectManager', Person: person('ann') },
      { Role: 'ControlManager', Person: person('ann') },
    );
    expect(rolesOf(personId('ann'), facts, today)).toEqual(new Set(['ProjectManager', 'ControlManager']));
  });
});

describe('the support professional', () => {
  const team = roles(
    { Role: 'SupportProfessional', Person: person('daan'), SupportLevel: 'Junior' },
    { Role: 'SupportProfessional', Person: person('aisha'), SupportLevel: 'Medior' },
    { Role: 'SupportProfessional', Person: person('gone'), SupportLevel: 'Senior', ToDate: day('2026-01-01') },
    { Role: 'SupportProfessional', Person: person('fresh') },
  );

  test('is the most senior current one', () => {
    expect(supportProfessionalOf(team, today)?.name).toBe('aisha');
  });

  test('is whom the setting names', () => {
    const settings = { ...defaultSettings, supportLead: person('daan') };
    expect(supportProfessionalOf({ ...team, settings }, today)?.name).toBe('daan');
  });

  test('is nobody in a project without roles', () => {
    expect(supportProfessionalOf(roles(), today)).toBeUndefined();
  });
});

describe('confirming GROTIK', () => {
  const facts = {
    ...roles(
      { Role: 'ProjectManager', Person: person('noelle') },
      { Role: 'SupportProfessional', Person: person('aisha') },
    ),
    settings: { ...defaultSettings, deputies: [person('bjorn')] },
  };

  test.each([
    ['noelle', true],
    ['bjorn', true],
    ['aisha', false],
    ['stranger', false],
  ])('%s may: %s', (name, may) => {
    expect(mayConfirmGrotik(personId(name), facts, today)).toBe(may);
  });

  test('a person known by name only confirms nothing', () => {
    const settings = { ...defaultSettings, deputies: [{ name: 'bjorn' }] };
    expect(mayConfirmGrotik(personId('bjorn'), { ...facts, settings }, today)).toBe(false);
  });
});
