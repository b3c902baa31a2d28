import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { as, siteId } from '../../local/graph/graph-bench.ts';
import { app, person, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

const risk = { Title: 'Grondvervuiling', Probability: 3, ReviewDate: day('2026-12-01') } as const;
let spil: SpilOnBench;

beforeEach(async () => {
  spil = await startSpilOnBench([decisionsList, risksList]);
  await spil.open(person('ann')).add(risksList, risk, 'r1');
  await spil.open(person('ann')).add(risksList, { ...risk, Title: 'Bezwaar van bewoners' }, 'r2');
});
afterEach(() => spil.close());

async function titles(who = person('ann')): Promise<readonly (string | undefined)[]> {
  const rows = await spil.open(who).all(risksList);
  if (!rows.ok) throw new Error(rows.problem.kind);
  return rows.value.map(({ cells }) => cells.Title);
}

/** What a piece of work asks of the list itself, as method and kind of address. */
async function asked(work: () => Promise<unknown>): Promise<readonly string[]> {
  spil.bench.observed.length = 0;
  await work();
  const kinds = spil.bench.observed.map(({ path }) => /\/items(\/delta|\/\d+)?/.exec(path.replace(/User .*/, ''))?.[0]);
  return kinds.filter((kind) => kind !== undefined);
}

const ownList = () => `/sites/${siteId}/lists/Risks`;

describe('a list in memory', () => {
  test('is read whole once, and then asks only what changed, for one unit', async () => {
    expect(await asked(titles)).toEqual(['/items/delta', '/items']);
    expect(await asked(titles)).toEqual(['/items/delta']);
    expect(spil.bench.observed.map(({ units }) => units)).toEqual([1]);
  });

  test('shows what others added, changed, removed since', async () => {
    await titles();
    await spil.open(person('olga')).add(risksList, { ...risk, Title: 'Kabels' }, 'r3');
    spil.bench.admin.editAsPerson(siteId, 'Risks', 2, 'olga', { Title: 'Bezwaar ingetrokken' });
    await spil.bench.call('DELETE', `${ownList()}/items/1`);
    expect(await titles()).toEqual(['Bezwaar ingetrokken', 'Kabels']);
  });

  test('is read with each person’s own token, and the app’s copy serves no person', async () => {
    await titles(app);
    const identities = async (name: string) => {
      await asked(() => titles(person(name)));
      return new Set(
        spil.bench.observed
          .filter(({ path }) => path.includes('/Risks') || path.includes('/items'))
          .map(({ identity }) => identity),
      );
    };
    expect(await identities('ann')).toEqual(new Set(['person:ann']));
    expect(await identities('olga')).toEqual(new Set(['person:olga']));
  });

  test('is gone as soon as the person may no longer see it, and read whole when they may again', async () => {
    await titles();
    const nobody = { owners: ['olga'], members: [], visitors: [], guests: [] };
    spil.bench.admin.setAccess(siteId, nobody);
    await expect(titles()).rejects.toThrow('no-access');
    spil.bench.admin.setAccess(siteId, { ...nobody, members: ['ann'] });
    expect(await asked(titles)).toEqual(['/items/delta', '/items']);
  });

  test('is forgotten when nobody used it for a quarter of an hour', async () => {
    await titles();
    spil.realNow += 16 * 60_000;
    expect(await asked(titles)).toEqual(['/items/delta', '/items']);
  });

  test('shows one’s own write at once, even while delta lags behind', async () => {
    await titles();
    const store = spil.open(person('ann'));
    const before = await store.one(risksList, 1);
    const older = (await spil.bench.call('GET', `${ownList()}/items/1?$expand=fields`)).body;
    spil.line = (send) => async (url, init) => {
      if (!url.includes('/delta')) return send(url, init);
      return Response.json({ value: [older], '@odata.deltaLink': url });
    };
    if (before.ok) await store.change(risksList, 1, before.value.etag, { Title: 'Net gewijzigd' });
    expect(await titles()).toEqual(['Net gewijzigd', 'Bezwaar van bewoners']);
  });

  test('two readers at once share one question', async () => {
    await titles();
    expect(await asked(() => Promise.all([titles(), titles(), titles()]))).toEqual(['/items/delta']);
  });
});

describe('a delta that cannot be trusted', () => {
  beforeEach(async () => {
    await titles();
    spil.bench.admin.editAsPerson(siteId, 'Risks', 1, 'olga', { Title: 'Gewijzigd' });
    await spil.bench.call('DELETE', `${ownList()}/items/2`, { as: as.olga });
  });

  test.each([
    ['an old token (410)', 410, { error: { code: 'resyncChangesApplyDifferences', message: '' } }],
    ['an unknown token', 400, { error: { code: 'syncStateNotFound', message: '' } }],
    [
      'a poisoned page',
      200,
      { value: [{ error: { code: 'InternalServerError' } }], '@odata.deltaLink': 'https://graph.microsoft.com/v1.0/x' },
    ],
    ['a page without a link', 200, { value: [] }],
  ])('%s leads to reading the list whole again', async (_, status, body) => {
    answerDeltaOnce(status, body);
    expect(await titles()).toEqual(['Gewijzigd']);
    expect(await asked(titles)).toEqual(['/items/delta']);
  });

  test('rows that come without their fields are read one by one', async () => {
    spil.line = (send) => async (url, init) => {
      const answer = await send(url, init);
      if (!url.includes('/delta')) return answer;
      const page = (await answer.json()) as { value: { fields?: unknown }[] };
      return Response.json({ ...page, value: page.value.map(({ fields: _fields, ...row }) => row) });
    };
    expect(await asked(async () => expect(await titles()).toEqual(['Gewijzigd']))).toEqual([
      '/items/delta',
      '/items/1',
    ]);
  });

  test('an outage is told instead of showing what was true before', async () => {
    answerDelta(503, {});
    await expect(titles()).rejects.toThrow('busy');
  });
});

function answerDelta(status: number, body: unknown, times = Number.POSITIVE_INFINITY): void {
  let left = times;
  spil.line = (send) => (url, init) => {
    if (!url.includes('/delta') || left === 0) return send(url, init);
    left -= 1;
    return Promise.resolve(Response.json(body, { status }));
  };
}

const answerDeltaOnce = (status: number, body: unknown) => answerDelta(status, body, 1);
