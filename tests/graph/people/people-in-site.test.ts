import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { projectSettingsList } from '../../../src/lists/project-settings.ts';
import { siteId } from '../../local/graph/graph-bench.ts';
import { app, person, project, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

// Olga and Ann are on the team and in the site's user list; Ben has rights, but the site has never met him.
const olga = { aad: personId('olga'), name: 'Olga' };
const ann = { aad: personId('ann'), name: 'Ann' };
const ben = { aad: personId('ben'), name: 'Ben' };
const milestone = { Title: 'Bestek gereed', ForecastDate: day('2027-01-15') } as const;
let spil: SpilOnBench;

beforeEach(async () => {
  spil = await startSpilOnBench([milestonesList, projectSettingsList]);
});
afterEach(() => spil.close());

async function add(MilestoneOwner: typeof olga) {
  const added = await spil.open(person('ann')).add(milestonesList, { ...milestone, MilestoneOwner }, 'k');
  if (!added.ok) throw new Error(added.problem.kind);
  return added.value;
}

async function ownerFor(who = person('ann')) {
  const rows = await spil.open(who).all(milestonesList);
  return rows.ok ? rows.value[0]?.cells.MilestoneOwner : rows.problem;
}

const stored = async () => {
  const select = 'MilestoneOwnerLookupId,MilestoneOwnerAad';
  const path = `/sites/${siteId}/lists/Milestones/items/1?$expand=fields($select=${select})`;
  const { '@odata.etag': _, ...fields } = (await spil.bench.call('GET', path)).body.fields;
  return fields;
};

/** Ben opens the site himself: from now on its user list holds him. */
const benComesBy = () =>
  spil.bench.call('POST', `/sites/${siteId}/lists/ProjectSettings/items`, {
    as: 'person ben Sites.ReadWrite.All',
    body: { fields: { Title: 'x' } },
  });

describe('a person whom the site knows', () => {
  test('is written as the site’s number and the directory’s id', async () => {
    const { cells } = await add(olga);
    expect(cells.MilestoneOwner).toEqual({ ...olga, lookupId: '7' });
    expect(await stored()).toEqual({ MilestoneOwnerLookupId: '7', MilestoneOwnerAad: 'olga' });
  });

  test('who was chosen by hand in SharePoint counts, not the id that was written before', async () => {
    await add(olga);
    spil.bench.admin.editAsPerson(siteId, 'Milestones', 1, 'olga', { MilestoneOwnerLookupId: 8 });
    expect(await ownerFor()).toEqual({ ...ann, lookupId: '8' });
    expect(await ownerFor(app)).toEqual({ ...ann, lookupId: '8' });
  });

  test('is shown by name to a visitor who may not see the user list', async () => {
    await add(olga);
    expect(await ownerFor(person('vera'))).toMatchObject({ name: 'Olga', aad: 'olga' });
  });
});

describe('a person whom the site has never met', () => {
  test('is kept by directory id and shown by name', async () => {
    expect((await add(ben)).cells.MilestoneOwner).toEqual(ben);
    expect(await stored()).toEqual({ MilestoneOwnerAad: 'ben' });
  });

  test('replaces the person before instead of standing beside them', async () => {
    const { id, etag } = await add(olga);
    await spil.open(person('ann')).change(milestonesList, id, etag, { MilestoneOwner: ben });
    expect(await stored()).toEqual({ MilestoneOwnerAad: 'ben' });
    expect(await ownerFor()).toEqual(ben);
  });

  test('gets the site’s number on reading as soon as the site has met them', async () => {
    await add(ben);
    await benComesBy();
    spil.realNow += 2 * 60_000;
    expect(await ownerFor()).toEqual({ ...ben, lookupId: '9' });
  });

  test('is healed by the app once the site has met them, and only then', async () => {
    await add(ben);
    expect(await spil.graph.healPeople(project, [milestonesList])).toBe(0);
    await benComesBy();
    spil.realNow += 2 * 60_000;
    expect(await spil.graph.healPeople(project, [milestonesList])).toBe(1);
    expect(await stored()).toEqual({ MilestoneOwnerLookupId: '9', MilestoneOwnerAad: 'ben' });
    expect(await spil.graph.healPeople(project, [milestonesList])).toBe(0);
  });

  test('stands among several people too, and leaves when the others stay', async () => {
    const lists = spil.open(person('ann'));
    const added = await lists.add(projectSettingsList, { Title: 'RVB', Deputies: [ann, ben] }, 's');
    if (!added.ok) throw new Error(added.problem.kind);
    expect(added.value.cells.Deputies).toEqual([{ ...ann, lookupId: '8' }, ben]);
    const { id, etag } = added.value;
    const left = await lists.change(projectSettingsList, id, etag, { Deputies: [ann] });
    expect(left).toMatchObject({ ok: true, value: { cells: { Deputies: [{ ...ann, lookupId: '8' }] } } });
  });

  test('stays among several people when the site meets them, and can then be taken out by hand', async () => {
    await spil.open(person('ann')).add(projectSettingsList, { Title: 'RVB', Deputies: [ann, ben] }, 's');
    const deputies = async () => {
      const found = await spil.open(app).one(projectSettingsList, 1);
      return found.ok ? found.value.cells.Deputies?.map(({ aad, lookupId }) => [aad, lookupId]) : found.problem;
    };
    await benComesBy();
    spil.realNow += 2 * 60_000;
    const both = [
      ['ann', '8'],
      ['ben', '9'],
    ];
    expect(await deputies()).toEqual(both);
    expect(await spil.graph.healPeople(project, [projectSettingsList])).toBe(1);
    expect(await deputies()).toEqual(both);
    spil.bench.admin.editAsPerson(siteId, 'ProjectSettings', 1, 'ann', { DeputiesLookupId: [8] });
    expect(await deputies()).toEqual([['ann', '8']]);
    expect(await spil.graph.healPeople(project, [projectSettingsList])).toBe(0);
  });
});

describe('the site’s user list', () => {
  const isUserList = (url: string): boolean => url.includes('User%20Information');

  /** How often the user list is asked for while something is done. */
  async function askedBy(work: () => Promise<unknown>): Promise<number> {
    let asked = 0;
    spil.line = (send) => (url, init) => {
      if (isUserList(url)) asked += 1;
      return send(url, init);
    };
    await work();
    return asked;
  }

  const bothListsOf = (name: string) => {
    const lists = spil.open(person(name));
    return Promise.all([lists.all(milestonesList), lists.all(projectSettingsList)]);
  };

  test('is asked once for lists that somebody opens together', async () => {
    await add(olga);
    await spil.open(person('ann')).add(projectSettingsList, { Title: 'RVB', Deputies: [ann] }, 's');
    spil.realNow += 11 * 60_000;
    expect(await askedBy(() => bothListsOf('ann'))).toBe(1);
  });

  test('is asked again for somebody else: each person sees it with their own rights', async () => {
    await add(olga);
    expect(await askedBy(() => Promise.all([bothListsOf('olga'), bothListsOf('ben')]))).toBe(2);
  });

  test('is asked again after it failed for all who waited', async () => {
    await add(olga);
    spil.realNow += 11 * 60_000;
    spil.line = (send) => (url, init) => (isUserList(url) ? Promise.reject(new Error('cut')) : send(url, init));
    await bothListsOf('ann');
    spil.realNow += 11 * 60_000;
    expect(await askedBy(() => bothListsOf('ann'))).toBe(1);
  });
});

describe('a user list that cannot be read', () => {
  test('stops a write that would empty a person, and no other write', async () => {
    spil.line = (send) => (url, init) =>
      url.includes('User%20Information') ? Promise.reject(new Error('cut')) : send(url, init);
    const lists = spil.open(person('ann'));
    expect(await lists.add(milestonesList, { ...milestone, MilestoneOwner: olga }, 'k')).toEqual({
      ok: false,
      problem: { kind: 'unavailable' },
    });
    expect(await lists.add(milestonesList, milestone, 'k')).toMatchObject({ ok: true });
    spil.line = (send) => send;
    expect(await lists.add(milestonesList, { ...milestone, MilestoneOwner: olga }, 'k2')).toMatchObject({
      ok: true,
      value: { cells: { MilestoneOwner: { lookupId: '7' } } },
    });
  });
});
