import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
const aisha = 'Aïsha El Amrani';
const items = '/api/projects/RVB/lists/Actions/items';

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 60_000);
afterEach(() => world.heal());
afterAll(() => world.stop());

/** SharePoint does the work, its answers get lost, and after `reads` reads it tells nothing any more. */
async function loseSight(method: 'POST' | 'PATCH', reads: number): Promise<void> {
  const path = `*${(await sharePointOf(world).listPath('Actions')).split('/').at(-1)}*`;
  await world.fail(
    { match: { method, path }, dropAfterCommit: true },
    { match: { method: 'GET', path }, skip: reads, answer: { status: 503 } },
  );
}

const titled = async (title: string) =>
  (await sharePointOf(world).read('Actions')).filter(({ fields }) => fields['Title'] === title);

test('an addition that may stand is not said to have failed; whom it concerns hears of it later', async () => {
  const chat = chatOf(world, aisha, 'channel');
  await loseSight('POST', 1);
  const { text } = await chat.say('nieuwe actie voor Daan: koffie voor het overleg regelen, uiterlijk 1 dec');
  expect(text).toContain('Misschien is het toch opgeslagen. Kijk eerst in de lijst Acties.');
  expect(text).not.toContain('niets gewijzigd');
  await world.heal();
  expect(await titled('koffie voor het overleg regelen')).toHaveLength(1);
  await world.moveTo('2026-11-23T10:30');
  expect(await world.reached('chat')).toContain('notice Daan Kuipers');
});

test('a change that may stand is not said to have failed; sent again it meets the row as it stands', async () => {
  const before = (await world.api<ItemsAnswer>(aisha, 'GET', items)).body.items.find(({ id }) => id === 8);
  const change = { etag: before?.etag, changes: { Priority: 'High' } };
  await loseSight('PATCH', 1);
  const unsure = await world.api<RefusalAnswer>(aisha, 'PATCH', `${items}/8`, change);
  expect([unsure.status, unsure.body.problem.kind]).toEqual([504, 'unsure']);
  expect(unsure.body.message).not.toContain('niets gewijzigd');
  await world.heal();
  const again = await world.api<RefusalAnswer>(aisha, 'PATCH', `${items}/8`, change);
  expect(again.body.problem).toMatchObject({
    kind: 'stale',
    theirs: { cells: { Priority: 'High' }, modifiedBy: { id: world.idOf(aisha) } },
  });
});

test('an addition of the tab that may stand is added once, however often it is sent', async () => {
  const add = () =>
    world.api<RefusalAnswer>(aisha, 'POST', items, {
      clientKey: 'unsure-0001',
      cells: { Title: 'Zaal reserveren', DueDate: '2026-12-09' },
    });
  await loseSight('POST', 0);
  expect((await add()).body.problem.kind).toBe('unsure');
  await world.heal();
  expect((await add()).status).toBe(201);
  expect(await titled('Zaal reserveren')).toHaveLength(1);
});
