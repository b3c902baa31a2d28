import { expect, test } from 'vitest';
import { listedPeople } from '../../../bot/handlers/listed-people.ts';
import type { Home, Talk } from '../../../bot/handlers/talk.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { itemOf } from '../../domain/item.ts';

const member = (name: string) => ({ id: personId(name), name, mail: `${name}@x.nl`, isGuest: false });
const roles = [itemOf(projectRolesList, 1, { Role: 'ProjectManager', Person: { aad: personId('Zoë'), name: 'Zoë' } })];
const home = {
  members: [member('Zoë'), member('Eva'), member('Änne')],
  roles,
  today: day('2026-11-23'),
} as unknown as Home;
const other = { ...home, members: [member('Eva'), member('Jan')], roles: [] } as Home;
const shown = (language: 'nl' | 'en', ...homes: readonly Home[]) =>
  listedPeople(homes, { language } as Talk).map(({ name, ...one }) => ('role' in one ? `${name}: ${one.role}` : name));

test('everybody is listed once, by name, with a role where there is one', () => {
  expect(shown('nl', home)).toEqual(['Änne', 'Eva', 'Zoë: Projectmanager']);
  expect(shown('nl', home, other)).toEqual(['Änne', 'Eva', 'Jan', 'Zoë: Projectmanager']);
});

test('the role is said in the language of the answer', () => {
  expect(shown('en', home).at(-1)).toBe('Zoë: Project manager');
});
