import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, otherSiteId, siteId, startGraphBench, teamId } from './graph-bench.ts';

let bench: GraphBench;
beforeEach(async () => {
  bench = await startGraphBench();
});
afterEach(() => bench.close());

describe('sites', () => {
  test.each([
    ['by id', `/sites/${siteId}`],
    ['by escaped id', `/sites/${encodeURIComponent(siteId)}`],
    ['by path', '/sites/contoso.sharepoint.com:/sites/p1'],
    [
      'by path with a closing colon and an escaped option, as PnP writes it',
      '/sites/contoso.sharepoint.com:/sites/p1:?%24select=id',
    ],
    ['as the site of a group', `/groups/${teamId}/sites/root`],
  ])('a site is found %s', async (_, path) => {
    const answer = await bench.call('GET', path);
    expect(answer.status).toBe(200);
    expect(answer.body.id).toBe(siteId);
  });

  test('the path may go on to the lists after a second colon', async () => {
    const answer = await bench.call('GET', '/sites/contoso.sharepoint.com:/sites/p1:/lists');
    expect(answer.body.value).toEqual([]);
  });

  test('search finds only the sites that the caller can see', async () => {
    const found = async (token: string) =>
      (await bench.call('GET', '/sites?search=project', { as: token })).body.value.map(
        (site: { id: string }) => site.id,
      );
    expect(await found(as.ann)).toEqual([siteId]);
    expect(await found(as.stranger)).toEqual([]);
    expect(await found(as.app)).toEqual([siteId]);
    expect(await found(as.admin)).toEqual([siteId, otherSiteId]);
  });

  test.each([
    ['a person without access', as.stranger],
    ['a person whose token carries no scope for sites', as.scopeless],
  ])('%s is refused', async (_, token) => {
    const answer = await bench.call('GET', `/sites/${siteId}`, { as: token });
    expect(answer.status).toBe(403);
    expect(answer.body.error.code).toBe('accessDenied');
  });

  test('an app without a grant on the site is refused', async () => {
    expect((await bench.call('GET', `/sites/${otherSiteId}`, { as: as.app })).status).toBe(403);
  });

  test('an unknown site is not found', async () => {
    const answer = await bench.call('GET', '/sites/contoso.sharepoint.com:/sites/nowhere');
    expect(answer.body.error.code).toBe('itemNotFound');
  });

  test('access can be taken away while people work', async () => {
    bench.admin.setAccess(siteId, { owners: ['olga'], members: [], visitors: [], guests: [] });
    expect((await bench.call('GET', `/sites/${siteId}`, { as: as.ann })).status).toBe(403);
  });
});

describe('site permissions', () => {
  const permissions = `/sites/${siteId}/permissions`;
  const grant = (role: string) => ({
    roles: [role],
    grantedToIdentities: [{ application: { id: 'app-9', displayName: 'Nine' } }],
  });

  test('manage and fullcontrol cannot be given at once, only by raising (cli-microsoft365 apppermission-add)', async () => {
    const refused = await bench.call('POST', permissions, { as: as.admin, body: grant('manage') });
    expect(refused.status).toBe(400);
    const made = await bench.call('POST', permissions, { as: as.admin, body: grant('write') });
    expect(made.status).toBe(201);
    const raised = await bench.call('PATCH', `${permissions}/${made.body.id}`, {
      as: as.admin,
      body: { roles: ['manage'] },
    });
    expect(raised.body.roles).toEqual(['manage']);
    expect(raised.body.grantedToIdentitiesV2[0].application.id).toBe('app-9');
  });

  test('a grant opens the site for the app and its removal closes it', async () => {
    const nine = 'app app-9 Sites.Selected';
    const made = await bench.call('POST', permissions, { as: as.admin, body: grant('read') });
    expect((await bench.call('GET', `/sites/${siteId}`, { as: nine })).status).toBe(200);
    const one = `${permissions}/${made.body.id}`;
    expect((await bench.call('GET', one, { as: as.admin })).body.roles).toEqual(['read']);
    expect((await bench.call('DELETE', one, { as: as.admin })).status).toBe(204);
    expect((await bench.call('GET', `/sites/${siteId}`, { as: nine })).status).toBe(403);
    expect((await bench.call('GET', permissions, { as: as.admin })).body.value).toHaveLength(2);
  });

  test('only full control over the site shows them', async () => {
    expect((await bench.call('GET', permissions, { as: as.provisioning })).status).toBe(403);
  });
});
