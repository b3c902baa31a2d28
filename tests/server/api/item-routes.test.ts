import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLists } from '../../../src/lists/register.ts';
import type { ItemsAnswer, VersionsAnswer } from '../../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import { type SpilWorld, startSpilWorld } from '../../stories/spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 240_000);
afterAll(() => world?.stop());

const jan = 'Jan Bakker';
const stranger = 'Lotte Pruis';
const itemsOf = (list: string): string => `/api/projects/RVB/lists/${list}/items`;
const get = (person: string, path: string) =>
  world.api<ItemsAnswer & VersionsAnswer & RefusalAnswer>(person, 'GET', path);

describe('rows', () => {
  test.each(allLists.map(({ name }) => name))('of %s come as they are described', async (list) => {
    const { status, body } = await get(jan, itemsOf(list));
    expect([status, Array.isArray(body.items)]).toEqual([200, true]);
  });

  test('come with how they stand and what their reader may do', async () => {
    const { body } = await get(jan, itemsOf('Actions'));
    expect(body.items.find(({ id }) => id === 5)).toMatchObject({
      standing: { isOpen: true, due: { kind: 'late' } },
      rights: { mayChange: true, next: expect.arrayContaining(['Done']) },
      modifiedBy: { name: expect.any(String) },
    });
  });
});

describe('versions', () => {
  test('come newest first with their writer', async () => {
    const { status, body } = await get(jan, `${itemsOf('Actions')}/17/versions`);
    expect([status, body.versions[0]]).toEqual([
      200,
      expect.objectContaining({
        version: expect.any(String),
        by: expect.objectContaining({ name: expect.any(String) }),
      }),
    ]);
  });

  test('of a row that is not there say so', async () => {
    const { status, body } = await get(jan, `${itemsOf('Actions')}/9999/versions`);
    expect([status, body.problem.kind]).toEqual([404, 'item-missing']);
    expect(body.message).toContain('A9999');
  });
});

const addresses = ['/lists/Cakes/items', '/lists/Cakes/items/1/versions', '/lists/constructor/items'];

describe('a list that is not there', () => {
  test.each(addresses)('is missing at %s for whoever may open the project', async (path) => {
    const { status, body } = await get(jan, `/api/projects/RVB${path}`);
    expect([status, body.problem.kind]).toEqual([404, 'list-missing']);
  });

  test.each([...addresses, '/lists/A1/items', '/lists/Actions/items/x/versions'])(
    'is no word to a stranger at %s',
    async (path) => {
      const { status, body } = await get(stranger, `/api/projects/RVB${path}`);
      expect([status, body.problem]).toEqual([403, { kind: 'no-access' }]);
    },
  );

  test('cannot have a name with figures', async () => {
    const { status, body } = await get(jan, itemsOf('A1'));
    expect([status, body.problem.kind]).toEqual([400, 'invalid']);
  });
});
