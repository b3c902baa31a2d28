import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
const path = '/api/projects/RVB/lists/Actions/items';

/** The team as Teams gives it, with Mo, who joined this morning and has not opened the site yet. */
const team = () =>
  world.tenant.people
    .filter(({ name }) => ["Noëlle van 't Hoff", 'Aïsha El Amrani', 'Mo Aydın'].includes(name))
    .map(({ id, name, mail, upn }) => ({
      id: `29:${id}`,
      aadObjectId: id,
      name,
      email: mail,
      userPrincipalName: upn,
      userRole: 'user',
    }));

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], shouldAdvanceTime: true });
  world = await startSpilWorld({ now: '2026-11-24T10:00' });
  // Real time goes on, past the minute for which Spil believes what Teams said before.
  vi.setSystemTime(Date.now() + 30 * 60_000);
  const answer = { status: 200, body: { members: team() } };
  await world.fail({ match: { method: 'GET', path: '*pagedmembers*' }, answer });
}, 60_000);

afterAll(() => {
  vi.useRealTimers();
  return world.stop();
});

interface Row {
  readonly id: number;
  readonly etag: string;
  readonly cells: { readonly Owner?: { readonly name: string; readonly lookupId?: string } };
}

const readAction = async (item: number): Promise<Row | undefined> =>
  (await world.api<{ items: Row[] }>('Aïsha El Amrani', 'GET', path)).body.items.find(({ id }) => id === item);

const fieldsOf = async (item: number) =>
  (await sharePointOf(world).read('Actions')).find(({ id }) => id === String(item))?.fields;

test('somebody whom the site has never seen becomes owner under their own name', async () => {
  const Owner = { aad: world.idOf('Mo Aydın'), name: 'Mo Aydın' };
  const etag = (await readAction(24))?.etag;
  const changed = await world.api('Aïsha El Amrani', 'PATCH', `${path}/24`, { etag, changes: { Owner } });
  expect(changed.status).toBe(200);
  expect((await readAction(24))?.cells.Owner).toMatchObject({ aad: world.idOf('Mo Aydın'), name: 'Mo Aydın' });
  expect(await fieldsOf(24)).not.toHaveProperty('OwnerLookupId');
});

test('once the site has met that person, the night completes the cell', async () => {
  const site = world.tenant.projects.find(({ code }) => code === 'RVB');
  if (site === undefined) throw new Error('no project RVB');
  const { owners, members, visitors, guests, siteId } = site;
  const mo = world.idOf('Mo Aydın');
  world.m365.graph.setAccess(siteId, {
    owners: [...owners],
    members: [...members, mo],
    visitors: [...visitors],
    guests: [...guests],
  });
  world.m365.graph.editAsPerson(siteId, 'Actions', 16, mo, { ActionDescription: 'Gezien door Mo' });
  await world.moveTo('2026-11-25T05:00');
  expect(await fieldsOf(24)).toHaveProperty('OwnerLookupId');
});
