import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemsAnswer, VersionsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { actionItems, actionTabOf, cellsOf } from './action-tab.ts';
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
const tab = (person: string) => actionTabOf(world, person);

describe('an edit', () => {
  test('comes back as the new row, under the name of whoever made it', async () => {
    const before = await tab(manager).read(16);
    const answer = await tab(jan).change(16, before.etag, { ActionStatus: 'InProgress' });
    expect(answer.status).toBe(200);
    expect(cellsOf(answer.body.item)).toMatchObject({
      ActionStatus: 'InProgress',
      Title: before.cells['Title' as never],
    });
    expect(answer.body.item.modifiedBy.name).toBe(jan);
    expect(answer.body.item.etag).not.toBe(before.etag);
    const stored = (await sharePointOf(world).read('Actions')).find(({ id }) => id === '16');
    expect(stored?.fields['ActionStatus']).toBe('In behandeling');
  });

  test('onto a version that somebody else changed writes nothing and shows theirs', async () => {
    const seen = await tab(manager).read(18);
    await sharePointOf(world).edit('Actions', 18, { Priority: 'Hoog' });
    const answer = await tab(support).change(18, seen.etag, { DueDate: '2026-12-09' });
    expect(answer.status).toBe(412);
    expect(answer.body.problem.kind).toBe('stale');
    expect(cellsOf(answer.body.problem.theirs)).toMatchObject({ Priority: 'High', DueDate: '2026-11-30' });
    expect(answer.body.message).toContain(manager);
    expect(cellsOf(await tab(manager).read(18))).toMatchObject({ Priority: 'High', DueDate: '2026-11-30' });
  });

  test('is kept as a version that says who changed what', async () => {
    const { etag } = await tab(manager).read(17);
    await tab(support).change(17, etag, { Priority: 'High' });
    const answer = await world.api<VersionsAnswer>(manager, 'GET', `${actionItems}/17/versions`);
    const [newest, first] = answer.body.versions;
    expect(newest).toMatchObject({ by: { name: support }, cells: { Priority: 'High' } });
    expect(first).toMatchObject({ cells: { Priority: 'Low' } });
  });

  test('that changes nothing is no new version', async () => {
    const { etag } = await tab(manager).read(12);
    const answer = await tab(manager).change(12, etag, { ActionStatus: 'InProgress' });
    expect([answer.status, answer.body.item.etag]).toEqual([200, etag]);
  });

  test.each(['Mo Aydın', 'Lotte Pruis'])('gives nothing to %s, who is not in the team', async (name) => {
    const { etag, cells } = await tab(manager).read(22);
    const answer = await tab(support).change(22, etag, { Owner: { aad: world.idOf(name), name } });
    expect([answer.status, answer.body.problem.column]).toEqual([422, 'Owner']);
    expect(answer.body.message).toContain('niet in het team');
    expect(await tab(manager).read(22)).toMatchObject({ etag, cells });
  });

  test('tells that a date is no working day, then accepts it', async () => {
    const { etag } = await tab(manager).read(20);
    const answer = await tab(support).change(20, etag, { DueDate: '2026-12-25' });
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
    const before = await tab(manager).read(14);
    const answer = await tab(manager).change(14, before.etag, changes);
    expect(answer.status).toBe(422);
    expect(answer.body.problem).toMatchObject({ kind: 'invalid', column });
    expect(answer.body.message.length).toBeGreaterThan(10);
    expect((await tab(manager).read(14)).etag).toBe(before.etag);
  });

  test.each([
    ['without an etag', { changes: { Priority: 'High' } }],
    ['with more than was asked', { etag: '"a,1"', changes: {}, admin: true }],
    ['that is no object', []],
  ])('%s is a bad request', async (_, body) => {
    expect((await world.api(manager, 'PATCH', `${actionItems}/14`, body)).status).toBe(400);
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
  const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };

  test('the same thing twice adds it once', async () => {
    const first = await tab(jan).add('key-0001-abc', cells);
    const second = await tab(jan).add('key-0001-abc', cells);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.item.id).toBe(first.body.item.id);
    const all = await world.api<ItemsAnswer>(manager, 'GET', actionItems);
    expect(all.body.items.filter((item) => cellsOf(item)['Title'] === cells.Title)).toHaveLength(1);
  });

  test('at the same moment twice adds it once', async () => {
    const both = await Promise.all([tab(jan).add('key-0002-abc', cells), tab(jan).add('key-0002-abc', cells)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(both.map(({ body }) => body.item.id)).size).toBe(1);
  });

  test('with the key of somebody else adds a row of one’s own', async () => {
    const mine = await tab(jan).add('key-0003-abc', cells);
    const other = await tab(support).add('key-0003-abc', cells);
    expect(other.body.item.id).not.toBe(mine.body.item.id);
    expect(other.body.item.createdBy.name).toBe(support);
  });

  test('without a title is refused', async () => {
    const answer = await tab(jan).add('key-0004-abc', { DueDate: '2026-12-09' });
    expect([answer.status, answer.body.problem.kind]).toEqual([422, 'invalid']);
  });
});

describe('an item that was deleted in SharePoint', () => {
  test('is gone from the list and cannot be changed', async () => {
    const seen = await tab(manager).read(21);
    await sharePointOf(world).remove('Actions', 21);
    const answer = await tab(support).change(21, seen.etag, { Priority: 'High' });
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'item-missing']);
    const left = await world.api<ItemsAnswer>(manager, 'GET', actionItems);
    expect(left.body.items.map(({ id }) => id)).not.toContain(21);
  });
});

describe('a list that somebody', () => {
  test('gave another name on the page works on', async () => {
    const path = await sharePointOf(world).listPath('Actions');
    const renamed = await world.graph(manager, 'PATCH', path, { displayName: 'Actielijst 2026' });
    expect(renamed.status).toBe(200);
    const { etag } = await tab(manager).read(13);
    expect((await tab(support).change(13, etag, { Priority: 'High' })).status).toBe(200);
  });

  test('deleted is told missing, in words, with what to do', async () => {
    await world.graph(manager, 'DELETE', await sharePointOf(world).listPath('Risks'));
    const answer = await world.api<RefusalAnswer>(manager, 'GET', '/api/projects/RVB/lists/Risks/items');
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'list-missing']);
    expect(answer.body.message).toContain("Risico's");
    expect(answer.body.message).toContain('beheerder');
  });
});
