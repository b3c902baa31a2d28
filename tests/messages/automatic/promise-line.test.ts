import { expect, test } from 'vitest';
import type { PersonRef } from '../../../src/domain/values/person.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Foreseen } from '../../../src/domain/reminders/automatic-line.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ProjectRoleName } from '../../../src/domain/values/project-vocabulary.ts';
import { momentAt } from '../../../src/domain/values/moment.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { projectRolesList } from '../../../src/lists/project-roles.ts';
import { type Audience, promiseLine } from '../../../src/messages/automatic/promise-line.ts';
import { parseMessageId } from '../../../src/messages/message-id.ts';
import { itemOf } from '../../domain/item.ts';
import { project } from '../../graph/spil-on-bench.ts';

const today = day('2026-11-24');
const people = ['manager', 'support', 'owner', 'left'] as const;
type Who = (typeof people)[number];
const ref = (who: Who): PersonRef => ({ aad: personId(who), name: who });

const rolesOf = (roles: Partial<Record<ProjectRoleName, Who>>) =>
  Object.entries(roles).map(([Role, who], index) =>
    itemOf(projectRolesList, index + 1, {
      Role: Role as ProjectRoleName,
      Person: ref(who),
      FromDate: day('2026-01-05'),
    }),
  );

const audience = (given: Partial<Audience> = {}): Audience => ({
  project,
  settings: defaultSettings,
  roles: rolesOf({ ProjectManager: 'manager', SupportProfessional: 'support' }),
  members: people
    .filter((who) => who !== 'left')
    .map((who) => ({ id: personId(who), name: who, mail: '', isGuest: false })),
  today,
  ...given,
});

async function heardBy(
  list: ListDeclaration,
  cells: object,
  among = audience(),
  foreseen: Partial<Foreseen> = { why: 'all-done' },
): Promise<readonly string[]> {
  const claimed: string[] = [];
  const item = itemOf(list, 3, cells as Item['cells']);
  await promiseLine({ why: 'all-done', list, item, ...foreseen }, among, {
    clock: { now: () => momentAt(today, '10:00') },
    ledger: {
      claimOccasions: async (message, recipient, keys) => {
        expect(keys).toEqual([message]);
        expect(parseMessageId(message)).toMatchObject({ kind: 'automatic', list: list.name, item: 3, recipient });
        claimed.push(recipient);
        return [];
      },
    },
  });
  return claimed;
}

test('the owner of an action hears what happened to it by itself', async () => {
  expect(await heardBy(actionsList, { Owner: ref('owner') })).toEqual(['owner']);
});

test('of a decision its proposer hears, and the project manager', async () => {
  expect(await heardBy(decisionsList, { ProposedBy: ref('owner') })).toEqual(['owner', 'manager']);
  expect(await heardBy(decisionsList, { ProposedBy: ref('manager') })).toEqual(['manager']);
  expect(await heardBy(decisionsList, {})).toEqual(['manager']);
});

test('of an item of nobody, or of somebody who left, support hears, else the project manager', async () => {
  expect(await heardBy(actionsList, {})).toEqual(['support']);
  expect(await heardBy(actionsList, { Owner: ref('left') })).toEqual(['support']);
  expect(await heardBy(actionsList, { Owner: { name: 'owner' } })).toEqual(['support']);
  const alone = audience({ roles: rolesOf({ ProjectManager: 'manager', SupportProfessional: 'left' }) });
  expect(await heardBy(actionsList, {}, alone)).toEqual(['manager']);
});

test('where nobody is left, nothing is put down', async () => {
  expect(await heardBy(actionsList, {}, audience({ roles: [] }))).toEqual([]);
  expect(await heardBy(actionsList, { Owner: ref('owner') }, audience({ members: [] }))).toEqual([]);
});

test('an item without an owner column is support’s to hear about', async () => {
  expect(await heardBy(projectRolesList, { Person: ref('owner') })).toEqual(['support']);
});

test('of a step by hand support hears, not the owner; else the project manager; nobody of their own', async () => {
  const cells = { ProposedBy: ref('owner') };
  const byHand = (by: Who, among = audience()) =>
    heardBy(decisionsList, cells, among, { why: 'by-hand', by: personId(by) });
  expect(await byHand('owner')).toEqual(['support']);
  expect(await byHand('support')).toEqual([]);
  expect(await byHand('owner', audience({ roles: rolesOf({ ProjectManager: 'manager' }) }))).toEqual(['manager']);
});
