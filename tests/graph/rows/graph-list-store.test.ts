import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { milestonesList } from '../../../src/lists/milestones.ts';
import { projectSettingsList } from '../../../src/lists/project-settings.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { stakeholdersList } from '../../../src/lists/stakeholders.ts';
import type { ListProblem, ListStore } from '../../../src/ports.ts';
import type { Result } from '../../../src/domain/values/result.ts';
import { siteId } from '../../local/graph/graph-bench.ts';
import { app, person, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

const ann = { aad: personId('ann'), name: 'Ann' };
const tender = {
  Title: 'Bestek gereed',
  MilestoneOwner: ann,
  BaselineDate: day('2026-11-23'),
  ForecastDate: day('2026-11-30'),
  MilestoneStatus: 'Planned',
} as const;

let spil: SpilOnBench;
let lists: ListStore;

beforeEach(async () => {
  spil = await startSpilOnBench([milestonesList]);
  lists = spil.open(person('ann'));
});
afterEach(() => spil.close());

async function must<T>(answer: Promise<Result<T, ListProblem>>): Promise<T> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const install = (...more: readonly ListDeclaration[]) =>
  spil.graph.provision(siteId, person('olga'), [milestonesList, ...more], 'RVB');

const addTender = () => must(lists.add(milestonesList, tender, 'key-1'));

describe('adding', () => {
  test('an added action comes back as it was written, under the name of who wrote it', async () => {
    const added = await addTender();
    expect(added).toMatchObject({
      id: 1,
      createdBy: { id: 'ann', name: 'Ann' },
      modifiedBy: { id: 'ann', name: 'Ann' },
      flaws: [],
    });
    expect(added.cells).toMatchObject({ ...tender, MilestoneOwner: { ...ann, lookupId: '8' }, ProjectCode: 'RVB' });
  });

  test('every kind of column survives the journey', async () => {
    await install(decisionsList, risksList, actionsList, controlMeasuresList, stakeholdersList, projectSettingsList);
    const risk = await must(lists.add(risksList, { Title: 'Grond', Probability: 3, Impact: 4 }, 'r'));
    const action = await must(lists.add(actionsList, { Title: 'Boren' }, 'a'));
    const measure = {
      RiskRef: risk.id,
      ActionRef: [action.id],
      CostEstimate: 1250.5,
      DueDate: day('2026-03-29'),
      Confidential: true,
      MeasureStatus: 'New',
    } as const;
    expect((await must(lists.add(controlMeasuresList, measure, 'm'))).cells).toMatchObject(measure);
    const party = { StakeholderRole: ['Decider', 'User'], InterestText: 'Rust & "groen"\n=1+1' } as const;
    expect((await must(lists.add(stakeholdersList, party, 's'))).cells).toMatchObject(party);
    const settings = await must(lists.add(projectSettingsList, { Title: 'RVB', Deputies: [ann] }, 'p'));
    expect(settings.cells).toMatchObject({ Deputies: [{ ...ann, lookupId: '8' }], AutoStatus: true });
  });

  test('a repeated addition answers with the item that is there', async () => {
    const first = await addTender();
    expect(await must(lists.add(milestonesList, { ...tender, Title: 'Nog eens' }, 'key-1'))).toEqual(first);
    expect(await must(lists.all(milestonesList))).toHaveLength(1);
  });

  test("a key with quotes and ampersands is found again: it can't break the filter", async () => {
    const key = "Jan's R&D #1 + 50%";
    const first = await must(lists.add(milestonesList, tender, key));
    expect(await must(lists.add(milestonesList, tender, key))).toEqual(first);
  });

  test('an addition whose answer was lost is not done twice', async () => {
    loseAnswers('POST', 1);
    expect((await addTender()).id).toBe(1);
    expect(await must(lists.all(milestonesList))).toHaveLength(1);
  });

  test('an addition of which every answer is lost is still found by its key', async () => {
    loseAnswers('POST', 3);
    expect((await addTender()).cells).toMatchObject({ Title: tender.Title });
    expect(await must(lists.all(milestonesList))).toHaveLength(1);
  });

  test('an addition that never arrived is a problem, and leaves nothing', async () => {
    spil.line = (send) => (url, init) => (init.method === 'POST' ? Promise.reject(new Error('cut')) : send(url, init));
    expect(await lists.add(milestonesList, tender, 'key-1')).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    spil.line = (send) => send;
    expect(await must(lists.all(milestonesList))).toEqual([]);
  });

  test('a person of whom only a name is known is refused by that name', async () => {
    const answer = await lists.add(milestonesList, { ...tender, MilestoneOwner: { name: 'Piet' } }, 'key-1');
    expect(answer).toEqual({ ok: false, problem: { kind: 'person-unknown', name: 'Piet', column: 'MilestoneOwner' } });
  });
});

describe('changing', () => {
  test('a change on the version that was seen is written, the rest stays', async () => {
    const { id, etag } = await addTender();
    const changed = await must(lists.change(milestonesList, id, etag, { MilestoneStatus: 'Achieved' }));
    expect(changed.cells).toMatchObject({ ...tender, MilestoneOwner: { aad: 'ann' }, MilestoneStatus: 'Achieved' });
    expect(changed.etag).not.toBe(etag);
  });

  test('a change on an older version writes nothing and shows theirs', async () => {
    const { id, etag } = await addTender();
    await must(spil.open(person('olga')).change(milestonesList, id, etag, { Title: 'Door Olga' }));
    const answer = await lists.change(milestonesList, id, etag, { Title: 'Door Ann' });
    expect(answer).toMatchObject({
      ok: false,
      problem: { kind: 'stale', theirs: { modifiedBy: { name: 'Olga' }, cells: { Title: 'Door Olga' } } },
    });
    expect((await must(lists.one(milestonesList, id))).cells.Title).toBe('Door Olga');
  });

  test('a change whose answer was lost is no conflict with itself', async () => {
    const { id, etag } = await addTender();
    loseAnswers('PATCH', 1);
    const changed = await must(
      lists.change(milestonesList, id, etag, { MilestoneStatus: 'Cancelled', MilestoneOwner: null }),
    );
    expect(changed.cells).toMatchObject({ MilestoneStatus: 'Cancelled' });
  });

  test('null empties a cell of every kind', async () => {
    await install(decisionsList, risksList, actionsList, stakeholdersList, projectSettingsList);
    const risk = await must(lists.add(risksList, { Title: 'Grond' }, 'r'));
    const full = { Title: 'Boren', Owner: ann, DueDate: day('2026-11-30'), RiskRef: risk.id, SourceUrl: 'https://x' };
    const { id, etag } = await must(lists.add(actionsList, full, 'a'));
    const empty = { RiskRef: null, SourceUrl: null, Owner: null, DueDate: null, Priority: null };
    const { cells } = await must(lists.change(actionsList, id, etag, empty));
    for (const name of Object.keys(empty)) expect(cells).not.toHaveProperty(name);
    const party = await must(lists.add(stakeholdersList, { StakeholderRole: ['User'] }, 's'));
    const emptied = await must(lists.change(stakeholdersList, party.id, party.etag, { StakeholderRole: null }));
    expect(emptied.cells).not.toHaveProperty('StakeholderRole');
    const settings = await must(lists.add(projectSettingsList, { Deputies: [ann] }, 'p'));
    const none = await must(lists.change(projectSettingsList, settings.id, settings.etag, { Deputies: null }));
    expect(none.cells).not.toHaveProperty('Deputies');
  });

  test('what an item held before is told newest first', async () => {
    const { id, etag } = await addTender();
    spil.bench.now = new Date('2026-11-23T09:00:00Z');
    await must(
      spil.open(person('olga')).change(milestonesList, id, etag, { Title: 'Bestek herzien', MilestoneOwner: null }),
    );
    const versions = await must(lists.versions(milestonesList, id));
    expect(versions).toMatchObject([
      { version: '2.0', by: { name: 'Olga' }, at: '2026-11-23T09:00:00.000Z', cells: { Title: 'Bestek herzien' } },
      {
        version: '1.0',
        by: { name: 'Ann' },
        at: '2026-11-23T08:30:00.000Z',
        cells: { Title: tender.Title, MilestoneOwner: { aad: 'ann' } },
      },
    ]);
  });
});

describe('problems', () => {
  test('somebody without rights on the site gets no access, and no rows', async () => {
    await addTender();
    await must(spil.open(app).all(milestonesList));
    const stranger = spil.open(person('sam'));
    expect(await stranger.all(milestonesList)).toEqual({ ok: false, problem: { kind: 'no-access' } });
    expect(await stranger.one(milestonesList, 1)).toEqual({ ok: false, problem: { kind: 'no-access' } });
  });

  test('a visitor reads, and may not write', async () => {
    await addTender();
    const vera = spil.open(person('vera'));
    expect((await must(vera.all(milestonesList)))[0]?.cells).toMatchObject({ MilestoneOwner: ann });
    expect(await vera.add(milestonesList, tender, 'v')).toEqual({ ok: false, problem: { kind: 'no-access' } });
  });

  test('an item or a list that is not there says which', async () => {
    const noItem = { kind: 'item-missing', list: 'Milestones', id: 99 };
    expect(await lists.one(milestonesList, 99)).toEqual({ ok: false, problem: noItem });
    expect(await lists.change(milestonesList, 99, '"x,1"' as ETag, { Title: 'x' })).toEqual({
      ok: false,
      problem: noItem,
    });
    const other: ListDeclaration = { ...milestonesList, name: 'Nowhere' };
    expect(await lists.all(other)).toEqual({ ok: false, problem: { kind: 'list-missing', list: 'Nowhere' } });
  });

  test('a list that is gone says so, and is there again once it has been made', async () => {
    await addTender();
    const found = await spil.bench.call('GET', `/sites/${siteId}/lists/Milestones`);
    await spil.bench.call('DELETE', `/sites/${siteId}/lists/${found.body.id}`);
    expect(await lists.all(milestonesList)).toEqual({
      ok: false,
      problem: { kind: 'list-missing', list: 'Milestones' },
    });
    await spil.graph.provision(siteId, person('olga'), [milestonesList]);
    expect(await must(lists.all(milestonesList))).toEqual([]);
  });

  test('a list that has another id than was remembered is found again', async () => {
    const found = await spil.bench.call('GET', `/sites/${siteId}/lists/Milestones`);
    let isFirst = true;
    spil.line = (send) => async (url, init) => {
      const answer = await send(url, init);
      if (!url.includes('/lists?') || !isFirst) return answer;
      isFirst = false;
      const text = await answer.text();
      return new Response(text.replaceAll(found.body.id, '00000000-0000-4000-8000-000000000000'));
    };
    expect((await addTender()).cells.Title).toBe(tender.Title);
  });

  test('a short wait is waited, a long one is told', async () => {
    await addTender();
    refuseOnce(429, { 'retry-after': '3' });
    expect((await must(lists.one(milestonesList, 1))).id).toBe(1);
    expect(spil.waits).toEqual([3000]);
    refuseOnce(429, { 'retry-after': '120' });
    expect(await lists.one(milestonesList, 1)).toEqual({
      ok: false,
      problem: { kind: 'busy', retryAfterSeconds: 120 },
    });
  });

  test('a token that was revoked is fetched again once; after that the person must sign in', async () => {
    await addTender();
    refuseOnce(401);
    expect((await must(lists.one(milestonesList, 1))).id).toBe(1);
    spil.line = () => async () => new Response('{}', { status: 401 });
    expect(await lists.one(milestonesList, 1)).toEqual({ ok: false, problem: { kind: 'sign-in-needed' } });
  });

  test('an HTML page with status 200 is no list', async () => {
    spil.line = () => async () => new Response('<html>proxy</html>', { headers: { 'content-type': 'text/html' } });
    expect(await lists.all(milestonesList)).toEqual({ ok: false, problem: { kind: 'unavailable' } });
  });
});

/** Graph does the work, and nobody hears of it. */
function loseAnswers(method: string, times: number): void {
  let left = times;
  spil.line = (send) => async (url, init) => {
    const answer = await send(url, init);
    if (init.method !== method || left === 0) return answer;
    left -= 1;
    return new Response('', { status: 504 });
  };
}

function refuseOnce(status: number, headers: Record<string, string> = {}): void {
  let isLeft = true;
  spil.line = (send) => (url, init) => {
    if (!isLeft) return send(url, init);
    isLeft = false;
    return Promise.resolve(new Response('{}', { status, headers }));
  };
}
