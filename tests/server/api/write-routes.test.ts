import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemsAnswer, ShownItem } from '../../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../../src/tab-api/refusal.ts';
import type { ItemAnswer } from '../../../src/tab-api/write.ts';
import { type SpilWorld, startSpilWorld } from '../../stories/spil-world.ts';

let world: SpilWorld;
beforeAll(async () => {
  world = await startSpilWorld();
}, 240_000);
afterAll(() => world?.stop());

const support = 'Aïsha El Amrani';
const jan = 'Jan Bakker';
const guest = 'Kees van der Graaf';
const stranger = 'Lotte Pruis';
const items = '/api/projects/RVB/lists/Actions/items';

const send = (person: string, method: string, path: string, body: unknown) =>
  world.api<ItemAnswer & RefusalAnswer>(person, method, path, body);

async function read(id: number): Promise<ShownItem> {
  const { body } = await world.api<ItemsAnswer>(support, 'GET', items);
  const found = body.items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

const kindOf = ({ status, body }: { status: number; body: RefusalAnswer }) => [status, body.problem?.kind];

describe('adding', () => {
  const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };

  test('answers 201 with the row, once for each key of each person', async () => {
    const body = { clientKey: 'route-add-1', cells };
    const first = await send(jan, 'POST', items, body);
    expect([first.status, first.body.item.cells]).toEqual([201, expect.objectContaining(cells)]);
    expect((await send(jan, 'POST', items, body)).body.item.id).toBe(first.body.item.id);
    expect((await send(support, 'POST', items, body)).body.item.id).not.toBe(first.body.item.id);
  });

  test.each([
    ['a key of seven signs', { clientKey: '1234567', cells }],
    ['a key of 101 signs', { clientKey: 'x'.repeat(101), cells }],
    ['cells that are none', { clientKey: 'route-add-2', cells: 'Title' }],
    ['a slot that nobody knows', { clientKey: 'route-add-2', cells, force: true }],
  ])('%s is refused', async (_, body) => {
    expect(kindOf(await send(jan, 'POST', items, body))).toEqual([400, 'invalid']);
  });

  test('a cell that does not fit is refused under its column', async () => {
    const answer = await send(jan, 'POST', items, { clientKey: 'route-add-3', cells: { ...cells, DueDate: 'morgen' } });
    expect([answer.status, answer.body.problem.column]).toEqual([422, 'DueDate']);
  });

  test.each([
    [guest, 403, 'not-allowed'],
    [stranger, 403, 'no-access'],
  ])('%s is refused, whatever the body', async (person, status, kind) => {
    for (const body of [{ clientKey: 'route-add-4', cells }, {}]) {
      expect(kindOf(await send(person, 'POST', items, body))).toEqual([status, kind]);
    }
  });

  test('to a list that is not there says so', async () => {
    const path = '/api/projects/RVB/lists/Cakes/items';
    expect(kindOf(await send(jan, 'POST', path, { clientKey: 'route-add-5', cells }))).toEqual([404, 'list-missing']);
  });
});

describe('changing', () => {
  test('answers the row with what followed and who was told', async () => {
    const { etag } = await read(7);
    const answer = await send(support, 'PATCH', `${items}/7`, { etag, changes: { DueDate: '2026-12-14' } });
    expect([answer.status, answer.body.item.cells, answer.body.followed]).toEqual([
      200,
      expect.objectContaining({ DueDate: '2026-12-14' }),
      [],
    ]);
    expect(answer.body.told).toEqual(['Zoë Łukasik']);
  });

  test('a risk to Opgetreden offers an action at it, which is then stored with that risk', async () => {
    const risks = '/api/projects/RVB/lists/Risks/items';
    const risk = (await world.api<ItemsAnswer>(support, 'GET', risks)).body.items.find(
      ({ cells }) => cells['RiskStatus'] === 'Open',
    );
    if (risk === undefined) throw new Error('no open risk');
    const changed = await send(support, 'PATCH', `${risks}/${risk.id}`, {
      etag: risk.etag,
      changes: { RiskStatus: 'Occurred', OccurredOn: '2026-11-20' },
    });
    const offer = changed.body.offers[0];
    expect(offer).toEqual({
      list: 'Actions',
      cells: { RiskRef: risk.id },
      text: `Actie bij R${risk.id} toevoegen`,
    });
    const cells = { Title: 'Pompen bijplaatsen', DueDate: '2026-12-09', ...offer?.cells };
    const added = await send(support, 'POST', items, { clientKey: 'route-offer-1', cells });
    expect([added.status, added.body.item.cells['RiskRef'], added.body.offers]).toEqual([201, risk.id, []]);
  });

  test('passes the reason on to the rule that asks for one', async () => {
    const { etag } = await read(13);
    const changes = { ActionStatus: 'Cancelled' };
    const without = await send(support, 'PATCH', `${items}/13`, { etag, changes });
    expect([without.status, without.body.problem.needs?.reason]).toEqual([422, true]);
    const reason = 'De aannemer doet het zelf';
    expect((await send(support, 'PATCH', `${items}/13`, { etag, changes, reason })).status).toBe(200);
  });

  test.each(['Burgemeester', 'Stuurgroep', '', null])('a body %j that nobody knows is refused', async (body) => {
    const { etag } = await read(16);
    const asked = { etag, changes: { Priority: 'High' }, body };
    expect(kindOf(await send(support, 'PATCH', `${items}/16`, asked))).toEqual([400, 'invalid']);
  });

  test('of an action by a body is refused in words, and writes nothing', async () => {
    const { etag } = await read(16);
    const asked = { etag, changes: { Priority: 'High' }, body: 'Council' };
    const answer = await send(support, 'PATCH', `${items}/16`, asked);
    expect([...kindOf(answer), answer.body.problem.needs]).toEqual([422, 'invalid', undefined]);
    expect(answer.body.message).toContain('Laat het gremium weg');
    expect((await read(16)).etag).toBe(etag);
  });

  test('a version that is no longer there shows the row as it stands now', async () => {
    const answer = await send(support, 'PATCH', `${items}/16`, { etag: '"old,1"', changes: { Priority: 'High' } });
    expect(kindOf(answer)).toEqual([412, 'stale']);
    expect(answer.body.problem.theirs).toMatchObject({ id: 16, standing: { isOpen: true } });
  });

  test('a reason of 2001 signs is refused under the column that asked for it', async () => {
    const { etag } = await read(16);
    const body = { etag, changes: { ActionStatus: 'Cancelled' }, reason: 'x'.repeat(2001) };
    const answer = await send(support, 'PATCH', `${items}/16`, body);
    expect([...kindOf(answer), answer.body.problem.column]).toEqual([422, 'invalid', 'ActionStatus']);
    expect(answer.body.message).toContain('2.000');
  });

  test.each([
    [support, { changes: { toString: 'x' } }, 422, 'toString'],
    [support, { changes: { DueDate: 'morgen' } }, 422, 'DueDate'],
    [support, { changes: { Priority: 'High' } }, 400, undefined],
    [support, { changes: 7 }, 400, undefined],
    [jan, { changes: { toString: 'x' } }, 403, undefined],
    [guest, { changes: { toString: 'x' } }, 403, undefined],
  ])('%s without a version hears of the right first, then of the column: %j', async (person, body, status, column) => {
    // A20 is not Jan's.
    const answer = await send(person, 'PATCH', `${items}/20`, body);
    expect([answer.status, answer.body.problem.column]).toEqual([status, column]);
  });

  test('that changes nothing says so, whatever reason came with it', async () => {
    const { etag, cells } = await read(16);
    const body = { etag, changes: { ActionStatus: cells['ActionStatus'] } };
    const answer = await send(support, 'PATCH', `${items}/16`, body);
    expect([answer.body.item.etag, answer.body.mayUndo]).toEqual([etag, false]);
    expect(answer.body.remarks).toEqual(['Dat was al zo. Er is niets opnieuw gewijzigd.']);
  });

  test.each(['0', '-1', '1.5', 'x'])('of row %s is refused', async (id) => {
    const body = { etag: '"1"', changes: {} };
    expect(kindOf(await send(support, 'PATCH', `${items}/${id}`, body))).toEqual([400, 'invalid']);
    expect(kindOf(await send(stranger, 'PATCH', `${items}/${id}`, body))).toEqual([403, 'no-access']);
  });
});

describe('taking back', () => {
  test('puts back what stood there, for whoever wrote it', async () => {
    const before = await read(18);
    const changed = await send(support, 'PATCH', `${items}/18`, { etag: before.etag, changes: { Priority: 'High' } });
    const body = { etag: changed.body.item.etag, wasAddition: false };
    expect(kindOf(await send(jan, 'POST', `${items}/18/undo`, body))).toEqual([403, 'not-allowed']);
    const undone = await send(support, 'POST', `${items}/18/undo`, body);
    expect([undone.status, undone.body.item.cells]).toEqual([200, before.cells]);
    expect(undone.body).toMatchObject({ remarks: [], told: ['Jan de Groot'] });
  });

  test('ends an addition, and says so', async () => {
    const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' };
    const { item } = (await send(jan, 'POST', items, { clientKey: 'route-undo-1', cells })).body;
    const undone = await send(jan, 'POST', `${items}/${item.id}/undo`, { etag: item.etag, wasAddition: true });
    expect(undone.body.item.cells).toMatchObject({ ActionStatus: 'Cancelled' });
    expect(undone.body.remarks).toEqual([expect.stringContaining(`A${item.id}`)]);
  });
});
