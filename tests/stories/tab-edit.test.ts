import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { ItemAnswer, ItemsAnswer, ProjectAnswer, RefusalAnswer, VersionsAnswer } from '../../src/tab-api.ts';
import { request } from './local-request.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);
afterAll(() => world.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
const jan = 'Jan Bakker';
const items = '/api/projects/RVB/lists/Actions/items';

async function action(id: number, person = manager): Promise<Item> {
  const answer = await world.api<ItemsAnswer>(person, 'GET', items);
  const found = answer.body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

const change = <T = ItemAnswer & RefusalAnswer>(person: string, id: number, etag: string, changes: object, more = {}) =>
  world.api<T>(person, 'PATCH', `${items}/${id}`, { etag, changes, ...more });

const cellsOf = (item: Item): Readonly<Record<string, unknown>> => item.cells;

describe('an edit', () => {
  test('comes back as the new row, under the name of whoever made it', async () => {
    const before = await action(16);
    const answer = await change(jan, 16, before.etag, { ActionStatus: 'InProgress' });
    expect(answer.status).toBe(200);
    expect(cellsOf(answer.body.item)).toMatchObject({
      ActionStatus: 'InProgress',
      Title: before.cells['Title' as never],
    });
    expect(answer.body.item.modifiedBy).toBe(jan);
    expect(answer.body.item.etag).not.toBe(before.etag);
    const stored = (await sharePointOf(world).read('Actions')).find(({ id }) => id === '16');
    expect(stored?.fields['ActionStatus']).toBe('In behandeling');
  });

  test('onto a version that somebody else changed writes nothing and shows theirs', async () => {
    const seen = await action(18);
    await sharePointOf(world).edit('Actions', 18, { Priority: 'Hoog' });
    const answer = await change(support, 18, seen.etag, { DueDate: '2026-12-09' });
    expect(answer.status).toBe(412);
    expect(answer.body.problem.kind).toBe('stale');
    expect(cellsOf(answer.body.problem.theirs as Item)).toMatchObject({ Priority: 'High', DueDate: '2026-11-30' });
    expect(answer.body.message).toContain(manager);
    expect(cellsOf(await action(18))).toMatchObject({ Priority: 'High', DueDate: '2026-11-30' });
  });

  test('is kept as a version that says who changed what', async () => {
    const { etag } = await action(17);
    await change(support, 17, etag, { Priority: 'High' });
    const answer = await world.api<VersionsAnswer>(manager, 'GET', `${items}/17/versions`);
    const [newest, first] = answer.body.versions;
    expect(newest).toMatchObject({ by: support, cells: { Priority: 'High' } });
    expect(first).toMatchObject({ cells: { Priority: 'Low' } });
  });

  test('that changes nothing is no new version', async () => {
    const { etag } = await action(12);
    const answer = await change(manager, 12, etag, { ActionStatus: 'InProgress' });
    expect([answer.status, answer.body.item.etag]).toEqual([200, etag]);
  });

  test('may give an action to somebody whom the site has never seen', async () => {
    const { etag } = await action(22);
    const Owner = { aad: world.idOf('Mo Aydın'), name: 'Mo Aydın' };
    const answer = await change(support, 22, etag, { Owner });
    expect(answer.status).toBe(200);
    expect(cellsOf(answer.body.item)['Owner']).toMatchObject(Owner);
    expect(cellsOf(await action(22))['Owner']).toMatchObject(Owner);
  });

  test('tells that a date is no working day, then accepts it', async () => {
    const { etag } = await action(20);
    const answer = await change(support, 20, etag, { DueDate: '2026-12-25' });
    expect([answer.status, answer.body.remarks.length]).toEqual([200, 1]);
    expect(answer.body.remarks[0]).toContain('geen werkdag');
  });

  test.each([
    ['an unknown column', { Kleur: 'rood' }, 'Kleur'],
    ['a column that only Spil writes', { PostponeCount: 3 }, 'PostponeCount'],
    ['a text that is too long', { Title: 'x'.repeat(300) }, 'Title'],
    ['a number for a text', { Title: 12 }, 'Title'],
    ['a date that does not exist', { DueDate: '2026-02-30' }, 'DueDate'],
    ['a choice that does not exist', { ActionStatus: 'Bijna' }, 'ActionStatus'],
    ['an emptied required cell', { DueDate: null }, 'DueDate'],
  ])('with %s is refused by name and writes nothing', async (_, changes, column) => {
    const before = await action(14);
    const answer = await change(manager, 14, before.etag, changes);
    expect(answer.status).toBe(422);
    expect(answer.body.problem).toMatchObject({ kind: 'invalid', column });
    expect(answer.body.message.length).toBeGreaterThan(10);
    expect((await action(14)).etag).toBe(before.etag);
  });

  test.each([
    ['without an etag', { changes: { Priority: 'High' } }],
    ['with more than was asked', { etag: '"a,1"', changes: {}, admin: true }],
    ['that is no object', []],
  ])('%s is a bad request', async (_, body) => {
    expect((await world.api(manager, 'PATCH', `${items}/14`, body)).status).toBe(400);
  });

  test('in English is refused in English', async () => {
    const token = await world.token(manager, 'spil');
    const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en-GB' };
    const answer = await request<RefusalAnswer>(`${world.spil().origin}/api/projects/NONE`, 'GET', undefined, headers);
    expect(answer.body.message).toMatch(/project/);
    expect(answer.body.message).not.toMatch(/gekoppeld/);
  });
});

describe('adding', () => {
  const add = (person: string, clientKey: string, cells: object) =>
    world.api<ItemAnswer & RefusalAnswer>(person, 'POST', items, { clientKey, cells });
  const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };

  test('the same thing twice adds it once', async () => {
    const first = await add(jan, 'key-0001-abc', cells);
    const second = await add(jan, 'key-0001-abc', cells);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.item.id).toBe(first.body.item.id);
    const all = await world.api<ItemsAnswer>(manager, 'GET', items);
    expect(all.body.items.filter((item) => cellsOf(item)['Title'] === cells.Title)).toHaveLength(1);
  });

  test('at the same moment twice adds it once', async () => {
    const both = await Promise.all([add(jan, 'key-0002-abc', cells), add(jan, 'key-0002-abc', cells)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(both.map(({ body }) => body.item.id)).size).toBe(1);
  });

  test('with the key of somebody else adds a row of one’s own', async () => {
    const mine = await add(jan, 'key-0003-abc', cells);
    const other = await add(support, 'key-0003-abc', cells);
    expect(other.body.item.id).not.toBe(mine.body.item.id);
    expect(other.body.item.createdBy).toBe(support);
  });

  test('without a title is refused', async () => {
    const answer = await add(jan, 'key-0004-abc', { DueDate: '2026-12-09' });
    expect([answer.status, answer.body.problem.kind]).toEqual([422, 'invalid']);
  });
});

describe('who may do what', () => {
  test.each([
    ['a visitor of the site', 'Jan-Pieter Çelik'],
    ['a guest of the team', 'Kees van der Graaf'],
  ])('%s reads and does not write', async (_, person) => {
    // Nobody owns this one: any member could take it.
    const seen = await action(25, person);
    const answer = await change(person, 25, seen.etag, { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'not-allowed']);
    expect((await action(25)).etag).toBe(seen.etag);
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };
    const added = await world.api(person, 'POST', items, { clientKey: `key-${person}`, cells });
    expect(added.status).toBe(403);
    const project = await world.api<ProjectAnswer>(person, 'GET', '/api/projects/RVB');
    expect(project.body.me.mayWrite).toBe(false);
  });

  test('a member does not change an action of somebody else', async () => {
    const seen = await action(7);
    const answer = await change(jan, 7, seen.etag, { Priority: 'High' });
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
    request<RefusalAnswer>(`${world.spil().origin}${items}`, 'GET', undefined, headers);

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
    ['for versions of an item that never was', `${items}/9999/versions`, 404, 'item-missing'],
    ['for a list of another app', '/api/projects/RVB/lists/users/items', 404, 'list-missing'],
  ])('%s says what is missing', async (_, path, status, kind) => {
    const answer = await world.api<RefusalAnswer>(manager, 'GET', path);
    expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
    expect(answer.body.message).toMatch(/\.$/);
  });

  test('to change an item that never was says so', async () => {
    const answer = await change(manager, 9999, '"x,1"', { Priority: 'High' });
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

describe('an item that was deleted in SharePoint', () => {
  test('is gone from the list and cannot be changed', async () => {
    const seen = await action(21);
    await sharePointOf(world).remove('Actions', 21);
    const answer = await change(support, 21, seen.etag, { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'item-missing']);
    const left = await world.api<ItemsAnswer>(manager, 'GET', items);
    expect(left.body.items.map(({ id }) => id)).not.toContain(21);
  });
});

describe('a list that somebody', () => {
  test('gave another name on the page works on', async () => {
    const path = await sharePointOf(world).listPath('Actions');
    const renamed = await world.graph(manager, 'PATCH', path, { displayName: 'Actielijst 2026' });
    expect(renamed.status).toBe(200);
    const { etag } = await action(13);
    expect((await change(support, 13, etag, { Priority: 'High' })).status).toBe(200);
  });

  test('deleted is told missing, in words, with what to do', async () => {
    await world.graph(manager, 'DELETE', await sharePointOf(world).listPath('Risks'));
    const answer = await world.api<RefusalAnswer>(manager, 'GET', '/api/projects/RVB/lists/Risks/items');
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'list-missing']);
    expect(answer.body.message).toContain("Risico's");
    expect(answer.body.message).toContain('beheerder');
  });
});
