import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actionStatuses } from '../../../src/domain/values/vocabulary.ts';
import { choice, number, text } from '../../../src/lists/column.ts';
import { type ListDeclaration, defineList } from '../../../src/lists/list.ts';
import { allLists } from '../../../src/lists/register.ts';
import type { ProvisionReport } from '../../../src/graph/provisioning/provision-site.ts';
import { as, siteId } from '../../local/graph/graph-bench.ts';
import { app, person, type SpilOnBench, startSpilOnBench } from '../spil-on-bench.ts';

let spil: SpilOnBench;
const start = async () => {
  spil = await startSpilOnBench();
};

const provision = (lists: readonly ListDeclaration[], who = person('olga')) =>
  spil.graph.provision(siteId, who, lists, 'RVB');

interface Found {
  readonly name: string;
  readonly displayName: string;
  readonly indexed: boolean;
  readonly hidden: boolean;
  readonly enforceUniqueValues: boolean;
  readonly lookup?: { readonly listId: string };
  readonly choice?: { readonly choices: readonly string[] };
}

async function columnsOf(list: string): Promise<ReadonlyMap<string, Found>> {
  const { body } = await spil.bench.call('GET', `/sites/${siteId}/lists/${list}/columns`);
  return new Map((body.value as Found[]).map((column) => [column.name, column]));
}

const listNamed = async (name: string) => (await spil.bench.call('GET', `/sites/${siteId}/lists/${name}`)).body;

const label = { nl: 'Veld', en: 'Field' };
const oldShape = { name: 'Actions', label: { nl: 'Acties', en: 'Actions' } };

describe('an empty site', () => {
  let report: ProvisionReport;
  beforeAll(async () => {
    await start();
    report = await provision(allLists);
  });
  afterAll(() => spil.close());

  test('gets every declared list and column', async () => {
    expect(report).not.toHaveProperty('stopped');
    expect(report.lists.map(({ list, wasCreated }) => [list, wasCreated])).toEqual(
      allLists.map(({ name }) => [name, true]),
    );
    expect(report.lists.flatMap(({ leftAlone }) => leftAlone)).toEqual([]);
    for (const list of allLists) {
      const found = await columnsOf(list.name);
      for (const [name, column] of Object.entries(list.columns)) {
        expect(found.get(name), `${list.name}.${name}`).toMatchObject({
          displayName: column.label.nl,
          indexed: Boolean(column.indexed),
          enforceUniqueValues: Boolean(column.unique),
          hidden: Boolean(column.hidden),
        });
      }
    }
  });

  test('gets addresses in ASCII and titles in Dutch', async () => {
    expect(await listNamed('Risks')).toMatchObject({ name: 'Risks', displayName: "Risico's" });
    expect((await listNamed('Risks')).webUrl).toMatch(/\/Lists\/Risks$/);
  });

  test('gets a hidden companion beside each person, indexed as the person is', async () => {
    const actions = await columnsOf('Actions');
    expect(actions.get('OwnerAad')).toMatchObject({ hidden: true, indexed: true, text: {} });
    expect((await columnsOf('GrotikStatus')).get('ConfirmedByAad')).toMatchObject({ hidden: true, indexed: false });
    expect((await columnsOf('ProjectSettings')).get('DeputiesAad')).toMatchObject({
      text: { allowMultipleLines: true },
    });
  });

  test('gets lookups that point to its own lists, a list to itself included', async () => {
    const decisions = (await listNamed('Decisions')).id;
    expect((await columnsOf('Actions')).get('DecisionRef')?.lookup?.listId).toBe(decisions);
    expect((await columnsOf('Decisions')).get('ReplacesRef')?.lookup?.listId).toBe(decisions);
  });

  test('gives a row that somebody adds in SharePoint the project’s code', async () => {
    const path = `/sites/${siteId}/lists/Actions/items`;
    await spil.bench.call('POST', path, { body: { fields: { Title: 'Met de hand' } } });
    const added = await spil
      .open(person('ann'))
      .one(allLists.find(({ name }) => name === 'Actions') as ListDeclaration, 1);
    expect(added).toMatchObject({
      ok: true,
      value: { cells: { ProjectCode: 'RVB', ActionStatus: 'New', Confidential: false } },
    });
  });
});

describe('a site that has lists', () => {
  beforeEach(start);
  afterEach(() => spil.close());

  test('is left exactly as it is when nothing is missing', async () => {
    await provision(allLists);
    spil.bench.observed.length = 0;
    const again = await provision(allLists);
    expect(again.lists.flatMap(({ added, adjusted, leftAlone }) => [...added, ...adjusted, ...leftAlone])).toEqual([]);
    expect(new Set(spil.bench.observed.map(({ method }) => method))).toEqual(new Set(['GET']));
  });

  test('gets what an older version lacked, and keeps its rows and its own choices', async () => {
    const { Done: _, ...fewer } = actionStatuses;
    const before = defineList({
      ...oldShape,
      columns: { Title: text({ label }), State: choice({ label, choices: fewer }) },
    });
    await provision([before]);
    await spil.open(person('ann')).add(before, { Title: 'Blijft staan', State: 'New' }, 'k');
    const now = defineList({
      ...oldShape,
      columns: {
        Title: text({ label }),
        State: choice({ label, choices: actionStatuses, indexed: true }),
        Extra: number({ label }),
      },
    });
    const report = await provision([now]);
    expect(report.lists).toEqual([
      { list: 'Actions', wasCreated: false, added: ['Extra'], adjusted: ['State'], leftAlone: [] },
    ]);
    const state = (await columnsOf('Actions')).get('State');
    expect(state).toMatchObject({ indexed: true });
    expect(state?.choice?.choices.toSorted()).toEqual([
      'Afgerond',
      'In behandeling',
      'Nieuw',
      'Vervallen',
      'Wacht op derden',
    ]);
    expect(await spil.open(person('ann')).all(now)).toMatchObject({
      value: [{ cells: { Title: 'Blijft staan', State: 'New' } }],
    });
  });

  test('keeps a column of another type, and says so', async () => {
    await provision([defineList({ ...oldShape, columns: { Title: text({ label }), Amount: text({ label }) } })]);
    const report = await provision([
      defineList({ ...oldShape, columns: { Title: text({ label }), Amount: number({ label }) } }),
    ]);
    expect(report.lists[0]?.leftAlone).toEqual([
      { column: 'Amount', kind: 'type-differs', declared: 'number', found: 'text' },
    ]);
    expect((await columnsOf('Actions')).get('Amount')).toHaveProperty('text');
  });

  test('keeps a title that the owner has given a list', async () => {
    await provision(allLists);
    const { id } = await listNamed('Actions');
    await spil.bench.call('PATCH', `/sites/${siteId}/lists/${id}`, { body: { displayName: 'Onze acties' } });
    await provision(allLists);
    expect(await listNamed('Actions')).toMatchObject({ displayName: 'Onze acties' });
  });

  test('is completed after a run that broke off halfway', async () => {
    let left = 12;
    spil.line = (send) => (url, init) => {
      left -= 1;
      return left > 0 ? send(url, init) : Promise.reject(new Error('cut'));
    };
    const broken = await provision(allLists);
    expect(broken.stopped).toMatchObject({ problem: { kind: 'unavailable' } });
    spil.line = (send) => send;
    expect(await provision(allLists)).not.toHaveProperty('stopped');
    for (const list of allLists) {
      expect([...(await columnsOf(list.name)).keys()]).toEqual(expect.arrayContaining(Object.keys(list.columns)));
    }
  });
});

describe('rights', () => {
  beforeEach(start);
  afterEach(() => spil.close());

  test('the running app, which may only write items, is told that it may not make lists', async () => {
    expect(await provision(allLists, app)).toEqual({
      lists: [],
      stopped: { list: 'Decisions', problem: { kind: 'no-access' } },
    });
    expect((await spil.bench.call('GET', `/sites/${siteId}/lists`, { as: as.olga })).body.value).toEqual([]);
  });
});
