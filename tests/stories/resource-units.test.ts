import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

interface Logged {
  readonly method: string;
  readonly path: string;
  readonly units: number;
  readonly identity: string;
}

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);
afterAll(() => world.stop());

/** Resource units that Graph charges for the sample project while something happens. */
async function unitsOf(work: () => Promise<unknown>): Promise<number> {
  const all = async () => (await world.local<Logged[]>('GET', '/local/requests')).body;
  const before = (await all()).length;
  await work();
  const other = world.tenant.projects.find(({ code }) => code === 'SPO')?.siteId ?? '';
  const asked = (await all()).slice(before).filter(({ path }) => !decodeURIComponent(path).includes(other));
  return asked.reduce((sum, { units }) => sum + units, 0);
}

const jan = 'Jan Bakker';
const items = '/api/projects/RVB/lists/Actions/items';

/** The lowest tier of a tenant gives 1,250 units a minute and 1.2 million a day. */
test.each<[string, number, () => Promise<unknown>]>([
  ['the whole Monday morning with its digest', 11, () => world.moveTo('2026-11-23T08:30')],
  // Each hour asks four lists whether anything changed.
  ['the rest of a day with its night', 104, () => world.moveTo('2026-11-24T06:59')],
  // Each working morning the lights that wait to be confirmed are renewed.
  ['the next morning', 31, () => world.moveTo('2026-11-24T08:30')],
  ['opening the project', 14, () => world.api(jan, 'GET', '/api/projects/RVB')],
  ['a person’s first look at a list', 3, () => world.api(jan, 'GET', items)],
  ['each next look', 1, () => world.api(jan, 'GET', items)],
  ['a first edit by that person', 10, () => edit(16, { Priority: 'High' })],
  ['each next edit', 8, () => edit(16, { Priority: 'Low' })],
])('%s costs at most %i units', async (_, limit, work) => {
  expect(await unitsOf(work)).toBeLessThanOrEqual(limit);
});

async function edit(id: number, changes: object): Promise<void> {
  const { body } = await world.api<ItemsAnswer>(jan, 'GET', items);
  const etag = body.items.find((item) => item.id === id)?.etag;
  const answer = await world.api(jan, 'PATCH', `${items}/${id}`, { etag, changes });
  expect(answer.status).toBe(200);
}

test('a look after somebody else’s edit costs no more than a look', async () => {
  await sharePointOf(world).edit('Actions', 18, { Priority: 'Hoog' });
  expect(await unitsOf(() => world.api(jan, 'GET', items))).toBe(1);
});

test('a morning that sends nothing still asks: what it costs is counted', async () => {
  expect(await unitsOf(() => world.moveTo('2026-11-25T08:30'))).toBeGreaterThan(10);
});
