import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemsAnswer, ShownItem } from '../../src/tab-api/item.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../src/tab-api/write.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);
afterAll(() => world?.stop());

const manager = "Noëlle van 't Hoff";
const support = 'Aïsha El Amrani';
const jan = 'Jan Bakker';
const guest = 'Kees van der Graaf';
const visitor = 'Jan-Pieter Çelik';

const pathOf = (list: string): string => `/api/projects/RVB/lists/${list}/items`;

async function read(person: string, list: string, id: number): Promise<ShownItem> {
  const answer = await world.api<ItemsAnswer>(person, 'GET', pathOf(list));
  const found = answer.body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no ${list} ${id}`);
  return found;
}

const change = (person: string, list: string, id: number, body: object) =>
  world.api<ItemAnswer & RefusalAnswer>(person, 'PATCH', `${pathOf(list)}/${id}`, body);

describe('a row comes with how it stands', () => {
  test('an action says by how many working days it is late', async () => {
    expect((await read(jan, 'Actions', 5)).standing).toEqual({ isOpen: true, due: { kind: 'late', workingDays: 3 } });
  });

  test('an action of nobody says so', async () => {
    expect((await read(jan, 'Actions', 25)).standing).toMatchObject({ isNobodys: true });
  });

  test('a risk says what it weighs', async () => {
    expect((await read(jan, 'Risks', 2)).standing).toMatchObject({ isOpen: true, band: 'Red' });
  });

  test('a row of a list that nobody edits in the tab carries no rights', async () => {
    expect((await read(manager, 'Milestones', 5)).rights).toEqual({ mayChange: false, next: [] });
  });
});

describe('a row comes with what its reader may do', () => {
  const rights = async (person: string, list: string, id: number) => (await read(person, list, id)).rights;

  test('the owner of an action changes it, its next statuses are those of the rules', async () => {
    expect(await rights(jan, 'Actions', 5)).toEqual({ mayChange: true, next: ['Waiting', 'Done', 'Cancelled'] });
  });

  test('a member changes no action of somebody else', async () => {
    expect(await rights(jan, 'Actions', 7)).toEqual({ mayChange: false, next: [] });
  });

  test.each([guest, visitor])('%s reads, even what is nobody’s', async (person) => {
    expect(await rights(person, 'Actions', 25)).toEqual({ mayChange: false, next: [] });
  });

  test('only the project manager is offered to close a risk', async () => {
    expect((await rights(manager, 'Risks', 1)).next).toContain('Closed');
    expect((await rights(support, 'Risks', 1)).next).not.toContain('Closed');
  });
});

describe('every other answer carries the same', () => {
  test('a changed row', async () => {
    const { etag } = await read(jan, 'Actions', 16);
    const answer = await change(jan, 'Actions', 16, { etag, changes: { ActionStatus: 'Done' } });
    expect(answer.body.item).toMatchObject({
      standing: { isOpen: false },
      rights: { mayChange: true, next: ['InProgress'] },
    });
  });

  test('an added row', async () => {
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-11-24' };
    const answer = await world.api<ItemAnswer>(jan, 'POST', pathOf('Actions'), { clientKey: 'rights-0001', cells });
    expect(answer.body.item).toMatchObject({
      standing: { isOpen: true, isNobodys: true, due: { kind: 'this-week' } },
      rights: { mayChange: true },
    });
  });

  test('a row that was put back', async () => {
    const { etag } = await read(support, 'Actions', 12);
    const { item } = (await change(support, 'Actions', 12, { etag, changes: { ActionStatus: 'Done' } })).body;
    const undone = await world.api<ItemAnswer>(support, 'POST', `${pathOf('Actions')}/12/undo`, {
      etag: item.etag,
      wasAddition: false,
    });
    expect(undone.body.item).toMatchObject({ standing: { isOpen: true }, rights: { mayChange: true } });
  });

  test('somebody else’s version, after a change as after an undo', async () => {
    const seen = await read(support, 'Actions', 18);
    await sharePointOf(world).edit('Actions', 18, { Priority: 'Hoog' });
    const changed = await change(support, 'Actions', 18, { etag: seen.etag, changes: { Title: 'Borden plaatsen' } });
    const undone = await world.api<RefusalAnswer>(support, 'POST', `${pathOf('Actions')}/18/undo`, {
      etag: seen.etag,
      wasAddition: false,
    });
    for (const { body } of [changed, undone]) {
      expect(body.problem.theirs).toMatchObject({
        cells: { Priority: 'High' },
        standing: { isOpen: true },
        rights: { mayChange: true },
      });
    }
  });
});

describe('a refusal says what would satisfy the rule', () => {
  test('a reason', async () => {
    const { etag } = await read(support, 'Actions', 13);
    const answer = await change(support, 'Actions', 13, { etag, changes: { ActionStatus: 'Cancelled' } });
    expect([answer.status, answer.body.problem.needs]).toEqual([
      422,
      { columns: [], reason: true, first: {}, bodies: [] },
    ]);
  });

  test('cells', async () => {
    const { etag } = await read(support, 'Actions', 25);
    const answer = await change(support, 'Actions', 25, { etag, changes: { ActionStatus: 'InProgress' } });
    expect(answer.body.problem.needs).toEqual({ columns: ['Owner'], reason: false, first: {}, bodies: [] });
  });

  test('nothing, where nothing would', async () => {
    const { etag } = await read(support, 'Actions', 25);
    const answer = await change(support, 'Actions', 25, { etag, changes: { ActionStatus: 'Waiting' } });
    expect([answer.status, answer.body.problem.needs]).toEqual([422, undefined]);
  });
});

test('the project says when a new action is usually due', async () => {
  const answer = await world.api<ProjectAnswer>(jan, 'GET', '/api/projects/RVB');
  expect([answer.body.today, answer.body.usualDue]).toEqual(['2026-11-23', '2026-11-30']);
});
