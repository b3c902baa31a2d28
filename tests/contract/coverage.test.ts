import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphRoutes } from '../../src/local/graph/graph-routes.ts';
import { as, type GraphBench, siteId, startGraphBench, teamId } from '../local/graph/graph-bench.ts';
import { publishedOperations } from './published-contract.ts';
import { usedOperations } from './used-operations.ts';

const lists = `/sites/${siteId}/lists`;
const item = `${lists}/Actions/items/1`;
let bench: GraphBench;

beforeAll(async () => {
  bench = await startGraphBench();
  await walkSites();
  await walkLists();
  await walkItems();
  await walkSubscriptions();
  await walkPeople();
});
afterAll(() => bench.close());

const get = (path: string, token: string = as.olga) => bench.call('GET', path, { as: token });
const post = (path: string, body: unknown, token: string = as.olga) => bench.call('POST', path, { as: token, body });
const patch = (path: string, body: unknown, token: string = as.olga) => bench.call('PATCH', path, { as: token, body });
const remove = (path: string, token: string = as.olga) => bench.call('DELETE', path, { as: token });

async function walkSites(): Promise<void> {
  await get('/sites?search=p');
  await get(`/sites/${siteId}`);
  await get('/sites/contoso.sharepoint.com:/sites/p1');
  await get('/sites/contoso.sharepoint.com:/sites/p1:/lists');
  await get(`/groups/${teamId}/sites/root`);
  const permissions = `/sites/${siteId}/permissions`;
  const grant = { roles: ['write'], grantedToIdentities: [{ application: { id: 'app-9', displayName: 'Nine' } }] };
  const made = await post(permissions, grant, as.admin);
  await get(permissions, as.admin);
  await get(`${permissions}/${made.body.id}`, as.admin);
  await patch(`${permissions}/${made.body.id}`, { roles: ['manage'] }, as.admin);
  await remove(`${permissions}/${made.body.id}`, as.admin);
}

async function walkLists(): Promise<void> {
  for (const displayName of ['Actions', 'Other']) await post(lists, { displayName });
  await get(lists);
  await get(`${lists}/Actions`);
  await patch(`${lists}/Other`, { displayName: 'Others' });
  await remove(`${lists}/Others`);
  const columns = `${lists}/Actions/columns`;
  const made = await post(columns, { name: 'Score', number: { decimalPlaces: 'none' } });
  await get(columns);
  await get(`${columns}/${made.body.id}`);
  await patch(`${columns}/${made.body.id}`, { displayName: 'Punten' });
  await remove(`${columns}/${made.body.id}`);
}

async function walkItems(): Promise<void> {
  await post(`${lists}/Actions/items`, { fields: { Title: 'x' } });
  await get(`${lists}/Actions/items?$expand=fields`);
  const token = new URL((await get(`${lists}/Actions/items/delta`)).body['@odata.deltaLink']).searchParams.get('token');
  await get(`${lists}/Actions/items/delta(token='${token}')`);
  await get(`${item}?$expand=fields`);
  await get(`${item}/fields`);
  await patch(item, { fields: { Title: 'y' } });
  await patch(`${item}/fields`, { Title: 'z' });
  await get(`${item}/versions?$expand=fields`);
  await get(`${item}/versions/1.0`);
  await get(`${item}/versions/1.0/fields`);
  await bench.call('POST', `${item}/versions/1.0/restoreVersion`);
  await post('/$batch', { requests: [{ id: '1', method: 'GET', url: item }] });
  await remove(item);
}

async function walkSubscriptions(): Promise<void> {
  const made = await post('/subscriptions', {
    changeType: 'updated',
    notificationUrl: 'https://spil.example/notify',
    resource: `${lists}/Actions`,
    expirationDateTime: '2026-12-01T08:00:00Z',
    clientState: 'secret',
  });
  await get('/subscriptions');
  await get(`/subscriptions/${made.body.id}`);
  await patch(`/subscriptions/${made.body.id}`, { expirationDateTime: '2026-12-02T08:00:00Z' });
  await remove(`/subscriptions/${made.body.id}`);
}

async function walkPeople(): Promise<void> {
  for (const path of ['/users', '/users/ann', '/me', `/groups/${teamId}`, `/groups/${teamId}/members`]) await get(path);
  const message = {
    subject: 'x',
    body: { contentType: 'text', content: 'x' },
    toRecipients: [{ emailAddress: { address: 'ann@contoso.com' } }],
  };
  await post('/me/sendMail', { message });
  await post('/users/olga/sendMail', { message }, as.app);
  await get('/users/ann/teamwork/installedApps', as.app);
  const notification = {
    topic: { source: 'text', value: 'A12', webUrl: 'https://teams.microsoft.com/l/x' },
    activityType: 'systemDefault',
    templateParameters: [{ name: 'systemDefaultText', value: 'x' }],
  };
  await post('/users/ann/teamwork/sendActivityNotification', notification, as.app);
}

test('every used operation is answered as the published contract says', () => {
  expect(bench.recorder.validatedOperations()).toEqual(usedOperations.toSorted());
});

test('every used operation exists in the published contract', () => {
  const published = new Set(publishedOperations());
  expect(usedOperations.filter((operation) => !published.has(operation))).toEqual([]);
});

test('the emulator answers nothing that no one uses', () => {
  const served = graphRoutes.map((route) => `${route.method} ${route.template}`);
  // The root site is an id of its own in the contract.
  const unused = served.filter((route) => route !== 'GET /sites/root' && !usedOperations.includes(route));
  expect(unused).toEqual([]);
});
