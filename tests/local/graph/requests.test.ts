import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appId, as, type GraphBench, siteId, startGraphBench, teamId } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
let bench: GraphBench;
beforeEach(async () => {
  bench = await startGraphBench({ unitsPerMinute: 20, delegatedAppId: appId });
});
afterEach(() => bench.close());

describe('every request', () => {
  test.each([
    ['without a token', ''],
    ['with a token that is not for Graph', 'nonsense'],
  ])('%s is unauthenticated', async (_, token) => {
    const answer = await bench.call('GET', '/me', { as: token });
    expect(answer.status).toBe(401);
    expect(answer.body.error.code).toBe('InvalidAuthenticationToken');
  });

  test('carries the ids by which it can be found back; innerError.date has no zone (errors.md)', async () => {
    const headers = { 'client-request-id': 'c-1' };
    const answer = await bench.call('GET', `${lists}/Nope`, { headers });
    expect(answer.headers.get('client-request-id')).toBe('c-1');
    const requestId = answer.headers.get('request-id');
    expect(answer.body.error.innerError).toEqual({
      date: '2026-11-23T08:30:00',
      'request-id': requestId,
      'client-request-id': 'c-1',
    });
  });

  test('is logged with its cost and who asked', async () => {
    await bench.call('GET', lists, { as: as.ann });
    await bench.call('GET', `${lists}?$top=1`, { as: as.app });
    await bench.call('GET', `/sites/${siteId}/permissions`, { as: as.admin });
    await bench.call('GET', '/me', { as: '' });
    expect(bench.observed).toEqual([
      { method: 'GET', path: `/graph/v1.0${lists}`, status: 200, units: 2, identity: 'person:ann' },
      { method: 'GET', path: `/graph/v1.0${lists}`, status: 200, units: 2, identity: `app:${appId}` },
      expect.objectContaining({ status: 200, units: 5 }),
      expect.objectContaining({ status: 401, identity: 'anonymous' }),
    ]);
  });

  test('links use the origin that the caller announced, or the one it addressed', async () => {
    const announced = { 'x-spil-announced-origin': 'https://graph.microsoft.com' };
    const context = async (headers: Record<string, string>) =>
      (await bench.call('GET', lists, { headers })).body['@odata.context'];
    expect(await context(announced)).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/\$metadata#/);
    expect((await context({})).startsWith(`${bench.base}/$metadata#`)).toBe(true);
  });

  test('an address that the emulator does not know is a bad request, a method that it does not take is 405', async () => {
    expect((await bench.call('GET', '/planner/tasks')).status).toBe(400);
    expect((await bench.call('PATCH', '/me', { body: {} })).status).toBe(405);
  });

  test('a body that is no JSON is a bad request', async () => {
    const headers = { authorization: `Bearer ${as.olga}`, 'content-type': 'application/json' };
    const answer = await fetch(`${bench.base}${lists}`, { method: 'POST', headers, body: '{"displayName":' });
    expect(answer.status).toBe(400);
  });
});

describe('throttling', () => {
  const spend = async (times: number, token: string = as.app) => {
    for (let at = 0; at < times; at += 1) await bench.call('GET', lists, { as: token });
  };

  test('beyond the units of a minute the answer is 429 with Retry-After, until the minute is over', async () => {
    bench.now = new Date('2026-11-23T08:30:40Z');
    await spend(10);
    const refused = await bench.call('GET', lists, { as: as.app });
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('20');
    bench.now = new Date('2026-11-23T08:31:00Z');
    expect((await bench.call('GET', lists, { as: as.app })).status).toBe(200);
  });

  test('refused requests count too (spdev throttling)', async () => {
    await spend(11);
    expect((await bench.call('GET', `${lists}/users`, { as: as.app })).status).toBe(429);
  });

  test('the headers that warn appear from four fifths on', async () => {
    await spend(7);
    const before = await bench.call('GET', `/sites/${siteId}`, { as: as.app });
    expect(before.headers.get('ratelimit-limit')).toBeNull();
    const after = await bench.call('GET', `/sites/${siteId}`, { as: as.app });
    expect(after.headers.get('ratelimit-limit')).toBe('20');
    expect(after.headers.get('ratelimit-remaining')).toBe('4');
  });

  test('what the app does for a person comes from the same budget, another app has its own', async () => {
    await spend(10, as.ann);
    expect((await bench.call('GET', lists, { as: as.app })).status).toBe(429);
    expect((await bench.call('GET', lists, { as: as.provisioning })).status).toBe(200);
  });
});

describe('faults on demand', () => {
  test('an armed answer replaces the work', async () => {
    const answer = { status: 503, headers: { 'Retry-After': '7' }, body: { error: { code: 'x', message: 'y' } } };
    bench.faults.push({ method: 'POST', path: /\/lists$/, answer });
    const refused = await bench.call('POST', lists, { body: { displayName: 'Actions' } });
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('7');
    expect((await bench.call('GET', lists)).body.value).toEqual([]);
  });

  test('an HTML page can be answered, as gateways do', async () => {
    bench.faults.push({ method: 'GET', path: /\/lists$/, answer: { status: 500, body: '<h1>Oops</h1>' } });
    expect((await bench.call('GET', lists)).body).toBe('<h1>Oops</h1>');
  });

  test('dropAfterCommit does the work and answers 504', async () => {
    bench.faults.push({ method: 'POST', path: /\/lists$/, answer: 'dropAfterCommit' });
    expect((await bench.call('POST', lists, { body: { displayName: 'Actions' } })).status).toBe(504);
    expect((await bench.call('GET', lists)).body.value).toHaveLength(1);
  });
});

describe('the directory', () => {
  test('finds people by id and by principal name, with the usual properties only', async () => {
    for (const id of ['ann', 'Ann@contoso.com']) {
      const answer = await bench.call('GET', `/users/${id}`, { as: as.app });
      expect(answer.body).toMatchObject({ id: 'ann', displayName: 'Ann', userPrincipalName: 'ann@contoso.com' });
      expect(answer.body).not.toHaveProperty('userType');
    }
    const guest = await bench.call('GET', '/users/vera?$select=id,userType');
    expect(guest.body).toMatchObject({ id: 'vera', userType: 'Guest' });
  });

  test('/me is the person of the token, and nothing for an app', async () => {
    expect((await bench.call('GET', '/me', { as: as.ben })).body.id).toBe('ben');
    expect((await bench.call('GET', '/me', { as: as.app })).status).toBe(400);
  });

  test('filters as people pickers do', async () => {
    const found = async (filter: string) =>
      (await bench.call('GET', `/users?$filter=${encodeURIComponent(filter)}`)).body.value.map(
        (user: { id: string }) => user.id,
      );
    expect(await found("mail eq 'BEN@contoso.com'")).toEqual(['ben']);
    expect(await found("startswith(displayName,'a') or startswith(displayName,'v')")).toEqual(['ann', 'vera']);
    expect((await bench.call('GET', '/users?$filter=nonsense')).status).toBe(400);
  });

  test('knows groups and who is in them', async () => {
    expect((await bench.call('GET', `/groups/${teamId}`)).body.displayName).toBe('P1');
    const members = await bench.call('GET', `/groups/${teamId}/members?$select=id`);
    expect(members.body.value.map((member: { id: string }) => member.id)).toEqual(['olga', 'ann']);
    const unknown = await bench.call('GET', '/groups/nope');
    expect(unknown.body.error.code).toBe('Request_ResourceNotFound');
  });
});
