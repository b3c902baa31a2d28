import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { actionItems, actionTabOf } from './action-tab.ts';
import { request } from './local-request.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);
afterAll(() => world.stop());

const manager = "Noëlle van 't Hoff";
const jan = 'Jan Bakker';
const tab = (person: string) => actionTabOf(world, person);

describe('who may do what', () => {
  test.each([
    ['a visitor of the site', 'Jan-Pieter Çelik'],
    ['a guest of the team', 'Kees van der Graaf'],
  ])('%s reads and does not write', async (_, person) => {
    // Nobody owns this one: any member could take it.
    const seen = await tab(person).read(25);
    const answer = await tab(person).change(25, seen.etag, { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'not-allowed']);
    expect((await tab(manager).read(25)).etag).toBe(seen.etag);
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };
    const added = await world.api(person, 'POST', actionItems, { clientKey: `key-${person}`, cells });
    expect(added.status).toBe(403);
    const project = await world.api<ProjectAnswer>(person, 'GET', '/api/projects/RVB');
    expect(project.body.me.mayWrite).toBe(false);
  });

  test('a member does not change an action of somebody else', async () => {
    const seen = await tab(manager).read(7);
    const answer = await tab(jan).change(7, seen.etag, { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'not-allowed']);
    expect(answer.body.message).toContain('Zoë Łukasik');
  });

  test.each(['', '/lists/Actions/items', '/lists/Actions/items/1/versions', '/grotik', '/changes'])(
    'somebody without access gets no data from the project%s',
    async (path) => {
      const answer = await world.api<RefusalAnswer>('Lotte Pruis', 'GET', `/api/projects/RVB${path}`);
      expect([answer.status, answer.body.problem.kind]).toEqual([403, 'no-access']);
      expect(Object.keys(answer.body)).toEqual(['problem', 'message']);
    },
  );

  test('each person sees their own projects in the list', async () => {
    const of = async (person: string) =>
      (await world.api<{ projects: { code: string }[] }>(person, 'GET', '/api/projects')).body.projects.map(
        ({ code }) => code,
      );
    expect(await of(jan)).toEqual(['RVB']);
    expect(await of('Fenna de Vries-Jansen')).toEqual(['RVB', 'SPO']);
    expect(await of('Lotte Pruis')).toEqual([]);
  });

  test('the other project is closed to a member of this one', async () => {
    const answer = await world.api<RefusalAnswer>(jan, 'GET', '/api/projects/SPO/lists/Actions/items');
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'no-access']);
  });
});

describe('a request', () => {
  const bare = (headers: Readonly<Record<string, string>>) =>
    request<RefusalAnswer>(`${world.spil().origin}${actionItems}`, 'GET', undefined, headers);

  test.each([
    ['without a token', async () => ({})],
    ['with half a token', async () => ({ authorization: 'Bearer abc' })],
    ['with a token for Graph', async () => ({ authorization: `Bearer ${await world.token(jan, 'graph')}` })],
    ['with a token that somebody changed', async () => ({ authorization: `Bearer ${await changedToken()}` })],
    ['with the app’s own token', async () => ({ authorization: `Bearer ${await appToken()}` })],
  ])('%s is asked to sign in', async (_, headers) => {
    const answer = await bare(await headers());
    expect([answer.status, answer.body.problem.kind]).toEqual([401, 'sign-in-needed']);
  });

  test.each([
    ['for an unknown project', '/api/projects/XYZ/lists/Actions/items', 404, 'project-unknown'],
    ['for an unknown list', '/api/projects/RVB/lists/Cakes/items', 404, 'list-missing'],
    ['for versions of an item that never was', `${actionItems}/9999/versions`, 404, 'item-missing'],
    ['for a list of another app', '/api/projects/RVB/lists/users/items', 404, 'list-missing'],
  ])('%s says what is missing', async (_, path, status, kind) => {
    const answer = await world.api<RefusalAnswer>(manager, 'GET', path);
    expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
    expect(answer.body.message).toMatch(/\.$/);
  });

  test('to change an item that never was says so', async () => {
    const answer = await tab(manager).change(9999, '"x,1"', { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'item-missing']);
    expect(answer.body.message).toContain('A9999');
  });

  async function appToken(): Promise<string> {
    const { tenant, m365 } = world;
    const answer = await fetch(`${m365.origin}/${tenant.id}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: tenant.spil.appId,
        client_secret: tenant.spil.secret,
        scope: `api://${tenant.spil.appId}/.default`,
      }),
    });
    return ((await answer.json()) as { access_token?: string }).access_token ?? 'none';
  }

  async function changedToken(): Promise<string> {
    const token = await world.token(jan, 'spil');
    const [head, body, signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as Record<string, unknown>;
    const forged = Buffer.from(JSON.stringify({ ...claims, oid: world.idOf(manager) })).toString('base64url');
    return `${head}.${forged}.${signature}`;
  }
});
