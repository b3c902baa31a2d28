import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
let folder: string;
let bench: GraphBench;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'graph-admin-'));
  bench = await startGraphBench({}, join(folder, 'tenant.db'));
  await bench.call('POST', lists, { body: { displayName: 'Actions' } });
  await bench.call('POST', `${lists}/Actions/items`, { as: as.ben, body: { fields: { Title: 'x' } } });
});
afterEach(async () => {
  await bench.close();
  rmSync(folder, { recursive: true });
});

test('everything survives a restart: items, people, grants and subscriptions', async () => {
  const subscription = {
    changeType: 'updated',
    notificationUrl: 'https://spil.example/notify',
    resource: `${lists}/Actions`,
    expirationDateTime: '2026-12-01T08:00:00Z',
  };
  await bench.call('POST', '/subscriptions', { as: as.app, body: subscription });
  const link = (await bench.call('GET', `${lists}/Actions/items/delta`)).body['@odata.deltaLink'] as string;
  await bench.close();
  bench = await startGraphBench({}, join(folder, 'tenant.db'));
  await bench.call('PATCH', `${lists}/Actions/items/1/fields`, { as: as.app, body: { Title: 'y' } });
  await bench.admin.settle();
  expect(bench.notified).toHaveLength(1);
  const changed = await bench.call('GET', link.replace(/^.*\/v1\.0/, bench.base));
  expect(changed.body.value.map((item: { id: string }) => item.id)).toEqual(['1']);
  const item = await bench.call('GET', `${lists}/Actions/items/1?$expand=fields`);
  expect(item.body.fields).toMatchObject({ Title: 'y', AuthorLookupId: '9' });
});

test('a cleared tenant knows nobody any more', async () => {
  bench.admin.clear();
  expect((await bench.call('GET', `/sites/${siteId}`)).status).toBe(404);
  expect((await bench.call('GET', '/users/ann', { as: as.app })).status).toBe(404);
});

test('putting a site again changes its access and keeps its lists', async () => {
  bench.admin.putSite({
    id: siteId,
    hostname: 'contoso.sharepoint.com',
    path: '/sites/p1',
    displayName: 'Renamed',
    timeZone: 'Europe/Amsterdam',
    access: { owners: ['ben'], members: [], visitors: [], guests: [] },
    seen: ['ben'],
  });
  expect((await bench.call('GET', `/sites/${siteId}`)).status).toBe(403);
  const item = await bench.call('GET', `${lists}/Actions/items/1?$expand=fields`, { as: as.ben });
  expect(item.body.fields.AuthorLookupId).toBe('9');
});
