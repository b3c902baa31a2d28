import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  // No polling, no notifications: what a tab hears here, it hears from the undo itself.
  world = await startSpilWorld({ pollMs: 3_600_000 });
}, 60_000);
afterAll(() => world?.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
const jan = 'Jan Bakker';

type Answered = ItemAnswer & RefusalAnswer;
const pathOf = (list: string): string => `/api/projects/RVB/lists/${list}/items`;

async function read(id: number, list = 'Actions'): Promise<Item> {
  const answer = await world.api<ItemsAnswer>(manager, 'GET', pathOf(list));
  const found = answer.body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no ${list} ${id}`);
  return found;
}

async function write(person: string, id: number, changes: object, more: object = {}): Promise<Item> {
  const { etag } = await read(id);
  const answer = await world.api<Answered>(person, 'PATCH', `${pathOf('Actions')}/${id}`, { etag, changes, ...more });
  if (answer.status !== 200) throw new Error(answer.body.message);
  return answer.body.item;
}

async function add(person: string, list: string, cells: object): Promise<Item> {
  const clientKey = `undo-${list}-${person}`;
  const answer = await world.api<Answered>(person, 'POST', pathOf(list), { clientKey, cells });
  if (answer.status !== 201) throw new Error(answer.body.message);
  return answer.body.item;
}

const undo = (person: string, { id, etag }: Pick<Item, 'id' | 'etag'>, wasAddition = false, list = 'Actions') =>
  world.api<Answered>(person, 'POST', `${pathOf(list)}/${id}/undo`, { etag, wasAddition });

describe('undo in the tab', () => {
  test('puts back every cell that the change touched, those that Spil filled in included', async () => {
    const before = await read(5);
    const postponed = await write(support, 5, { DueDate: '2026-12-15' });
    expect(postponed.cells).not.toEqual(before.cells);
    const answer = await undo(support, postponed);
    expect([answer.status, answer.body.remarks]).toEqual([200, []]);
    expect(answer.body.item.cells).toEqual(before.cells);
    expect(answer.body.item.modifiedBy).toEqual({ id: world.idOf(support), name: support });
    expect((await read(5)).cells).toEqual(before.cells);
  });

  test('of a finished action asks for no reason and empties the day on which it was done', async () => {
    const before = await read(12);
    const answer = await undo(support, await write(support, 12, { ActionStatus: 'Done' }));
    expect(answer.body.item.cells).toEqual(before.cells);
  });

  test('works for a member whose change gave the action away', async () => {
    const mine = await read(16);
    const Owner = { aad: world.idOf('Zoë Łukasik'), name: 'Zoë Łukasik' };
    const answer = await undo(jan, await write(jan, 16, { Owner }));
    expect([answer.status, answer.body.item.cells]).toEqual([200, mine.cells]);
  });

  test('overwrites nothing when somebody changed the row since, shows theirs, says who', async () => {
    const mine = await write(support, 18, { Priority: 'High' });
    await sharePointOf(world).edit('Actions', 18, { Title: 'Omleiding borden plaatsen' });
    const answer = await undo(support, mine);
    expect([answer.status, answer.body.problem.kind]).toEqual([412, 'stale']);
    expect(answer.body.problem.theirs?.cells).toMatchObject({ Title: 'Omleiding borden plaatsen', Priority: 'High' });
    expect(answer.body.message).toMatch(/A18 is daarna gewijzigd door Noëlle van 't Hoff\. Er is niets teruggezet\./);
    expect((await read(18)).cells).toMatchObject({ Title: 'Omleiding borden plaatsen', Priority: 'High' });
  });

  test('pressed twice undoes once', async () => {
    const before = await read(20);
    const mine = await write(support, 20, { Priority: 'High' });
    const answers = [await undo(support, mine), await undo(support, mine)];
    expect(answers.map(({ status }) => status)).toEqual([200, 412]);
    expect(answers[1]?.body.message).toContain('A20 is al teruggezet');
    expect((await read(20)).cells).toEqual(before.cells);
  });

  test('of what somebody else wrote is refused by name and writes nothing', async () => {
    const theirs = await write(support, 13, { Priority: 'High' });
    const answer = await undo(manager, theirs);
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'not-allowed']);
    expect(answer.body.message).toContain(support);
    expect((await read(13)).etag).toBe(theirs.etag);
  });

  test('tells open tabs that the list changed', async () => {
    await world.fail({ match: { method: 'NOTIFY', path: '*' }, answer: { status: 503 } });
    const mine = await write(support, 14, { Title: 'Inloopavond voorbereiden met de wijkraad' });
    const ended = new AbortController();
    const stream = await fetch(`${world.spil().origin}/api/projects/RVB/changes`, {
      headers: { authorization: `Bearer ${await world.token(manager, 'spil')}` },
      signal: ended.signal,
    });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    expect((await undo(support, mine)).status).toBe(200);
    let heard = '';
    while (!heard.includes('Actions')) heard += (await reader?.read())?.value ?? '';
    ended.abort();
    await world.heal();
    expect(JSON.parse(heard.trim())).toEqual({ lists: ['Actions'] });
  });
});

describe('undoing an addition', () => {
  test.each([
    ['Actions', { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' }, { ActionStatus: 'Cancelled' }, 'Vervallen'],
    ['Decisions', { Title: 'We kiezen een andere buis.' }, { DecisionStatus: 'Withdrawn' }, 'Ingetrokken'],
  ])('to %s deletes nothing and says with which status the row stays', async (list, cells, expected, word) => {
    const added = await add(support, list, cells);
    const answer = await undo(support, added, true, list);
    expect([answer.status, answer.body.item.cells]).toEqual([200, expect.objectContaining(expected)]);
    expect(answer.body.remarks[0]).toContain(word);
    expect((await read(added.id, list)).cells).toMatchObject(expected);
  });

  test('claimed of a row that somebody else added takes back the own change only', async () => {
    const before = await read(17);
    const mine = await write(support, 17, { Priority: 'High' });
    const answer = await undo(support, mine, true);
    expect([answer.status, answer.body.item.cells]).toEqual([200, before.cells]);
  });
});

describe('undo is refused', () => {
  test.each([
    ['without an etag', { wasAddition: false }],
    ['with more than was asked', { etag: '"a,1"', wasAddition: false, admin: true }],
    ['that is no object', []],
  ])('%s as a bad request', async (_, body) => {
    expect((await world.api(manager, 'POST', `${pathOf('Actions')}/14/undo`, body)).status).toBe(400);
  });

  test.each([
    ['for a list that the tab does not edit', 'ProjectSettings', 1, 422, 'invalid'],
    ['for a row that never was', 'Actions', 9999, 404, 'item-missing'],
  ])('%s', async (_, list, id, status, kind) => {
    const answer = await undo(manager, { id, etag: '"x,1"' as Item['etag'] }, false, list);
    expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
  });

  test('to a guest, and to somebody without access', async () => {
    const { id, etag } = await read(7);
    expect((await undo('Kees van der Graaf', { id, etag })).body.problem.kind).toBe('not-allowed');
    expect((await undo('Lotte Pruis', { id, etag })).body.problem.kind).toBe('no-access');
  });

  test('a day later', async () => {
    const mine = await write(support, 22, { Priority: 'High' });
    await world.moveTo('2026-11-24T08:01');
    const answer = await undo(support, mine);
    expect([answer.status, answer.body.problem.kind]).toEqual([403, 'not-allowed']);
    expect(answer.body.message).toContain('24 uur');
    expect((await read(22)).etag).toBe(mine.etag);
  });
});
