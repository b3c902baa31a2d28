import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemsAnswer, ShownItem } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import type { ChangeRequest, ItemAnswer } from '../../src/tab-api/write.ts';
import { cellsOf } from './action-tab.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 60_000);
afterAll(() => world.stop());

const support = 'Aïsha El Amrani';
const items = '/api/projects/RVB/lists/Decisions/items';
const reason = 'De buis ligt er al';

async function read(id: number): Promise<ShownItem> {
  const { body } = await world.api<ItemsAnswer>(support, 'GET', items);
  const found = body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no decision ${id}`);
  return found;
}

async function change(id: number, asked: Partial<ChangeRequest>, changes: object = { DecisionStatus: 'Withdrawn' }) {
  const { etag } = await read(id);
  return world.api<ItemAnswer & RefusalAnswer>(support, 'PATCH', `${items}/${id}`, { etag, changes, ...asked });
}

/** B2 is of the official client, B3 of the steering group, B5 of the project team, B7 of the council. */
describe('a decision that was taken', () => {
  test('asks why it is withdrawn, and by which body: its own or a higher one', async () => {
    const answer = await change(2, {});
    expect(answer.status).toBe(422);
    expect(answer.body.problem).toEqual({
      kind: 'invalid',
      column: 'DecisionStatus',
      needs: {
        columns: [],
        reason: true,
        first: {},
        bodies: ['OfficialClient', 'PoliticalClient', 'ChallengeManager', 'Executive', 'Council'],
      },
    });
  });

  test('is not withdrawn by a lower body', async () => {
    const answer = await change(7, { reason, body: 'Executive' });
    expect([answer.status, answer.body.problem]).toEqual([
      422,
      {
        kind: 'invalid',
        column: 'DecisionLevel',
        needs: { columns: [], reason: false, first: {}, bodies: ['Council'] },
      },
    ]);
    expect(answer.body.message).toBe(
      'Dit gremium is te laag om het besluit in te trekken. Dat kan alleen: Gemeenteraad.',
    );
    expect((await read(7)).cells).toMatchObject({ DecisionStatus: 'Taken' });
  });

  test('is withdrawn by a higher body, and keeps by which and why', async () => {
    const answer = await change(3, { reason, body: 'Council' });
    expect([answer.status, cellsOf(answer.body.item)['DecisionLevel']]).toEqual([200, 'SteeringGroup']);
    const stored = (await sharePointOf(world).read('Decisions')).find(({ id }) => id === '3');
    expect(stored?.fields).toMatchObject({
      DecisionStatus: 'Ingetrokken',
      ProgressNotes: `[2026-11-23 ${support}] ingetrokken door Gemeenteraad: ${reason}`,
    });
  });

  test('is withdrawn by its own body where nobody says which', async () => {
    const answer = await change(5, { reason });
    expect([answer.status, cellsOf(answer.body.item)]).toMatchObject([
      200,
      { DecisionStatus: 'Withdrawn', ProgressNotes: `[2026-11-23 ${support}] ${reason}` },
    ]);
  });
});

test.each([
  ['a proposal that is withdrawn', 9, { DecisionStatus: 'Withdrawn' }],
  ['another cell of a taken decision', 1, { ExecutionStatus: 'New' }],
])('a body with %s is refused', async (_, id, changes) => {
  const before = await read(id);
  const answer = await change(id, { reason, body: 'Council' }, changes);
  expect([answer.status, answer.body.problem]).toEqual([422, { kind: 'invalid' }]);
  expect(answer.body.message).toContain('genomen besluit');
  expect((await read(id)).etag).toBe(before.etag);
});
