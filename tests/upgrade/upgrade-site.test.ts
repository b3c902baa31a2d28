import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ListShape } from '../../infra/scripts/shapes/list-shape.ts';
import { allLists, listNamed } from '../../src/lists/register.ts';
import { person, type SpilOnBench, startSpilOnBench } from '../graph/spil-on-bench.ts';
import { siteId } from '../local/graph/graph-bench.ts';
import { storedShapes } from './stored-shapes.ts';

let spil: SpilOnBench;

async function call(method: string, path: string, body?: unknown) {
  const answer = await spil.bench.call(method, `/sites/${siteId}/lists${path}`, body === undefined ? {} : { body });
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Columns that SharePoint takes only once the list stands, or that stand already. */
const comesLater = ({ name, ...column }: ListShape['columns'][number]): boolean =>
  name === 'Title' || 'lookup' in column;

/** Makes a list as the older Spil left it, with one row. */
async function makeList({ name, label, columns, row }: ListShape, ids: Map<string, string>): Promise<void> {
  const own = columns.filter((column) => !comesLater(column));
  const ordered = own.toSorted((a, b) => Number('calculated' in a) - Number('calculated' in b));
  const { id } = await call('POST', '', { displayName: name, list: { template: 'genericList' }, columns: ordered });
  ids.set(name, id);
  await call('PATCH', `/${id}`, { displayName: label });
  for (const column of columns.filter((one) => 'lookup' in one)) {
    const lookup = column['lookup'] as { readonly listId: string };
    await call('POST', `/${id}/columns`, { ...column, lookup: { ...lookup, listId: ids.get(lookup.listId) } });
  }
  await call('POST', `/${id}/items`, { fields: row });
}

/** Hidden columns are told only to who asks for them by name. */
const fieldsOf = async ({ name, row }: ListShape): Promise<unknown> => {
  const asked = `/${name}/items?$expand=fields($select=${Object.keys(row).join(',')})`;
  return (await call('GET', asked)).value.map(({ fields }: { fields: unknown }) => fields);
};

const provision = () => spil.graph.provision(siteId, person('olga'), allLists, 'RVB');

// A site of eleven lists is hundreds of requests, more than a hook's ten seconds on a busy machine.
const patience = 120_000;

describe.each(storedShapes())('a site of $name', ({ lists }) => {
  let report: Awaited<ReturnType<typeof provision>>;
  beforeAll(async () => {
    spil = await startSpilOnBench();
    const ids = new Map<string, string>();
    for (const list of lists) await makeList(list, ids);
    report = await provision();
  }, patience);
  afterAll(() => spil.close());

  test('gets what it lacks, nothing stands in the way', () => {
    expect(report).not.toHaveProperty('stopped');
    expect(report.lists.flatMap(({ leftAlone }) => leftAlone)).toEqual([]);
  });

  test.each(lists)('keeps every cell of $name', async (list) => {
    expect(await fieldsOf(list)).toMatchObject([list.row]);
  });

  test('is whole after one run: a second finds nothing to do', { timeout: patience }, async () => {
    const again = await provision();
    expect(again.lists.flatMap(({ added, adjusted }) => [...added, ...adjusted])).toEqual([]);
  });

  test.each(lists.map(({ name, row }) => [name, row['Title']] as const))(
    'is read by the code of now: %s',
    async (name, title) => {
      const list = listNamed(name);
      const rows = list && (await spil.open(person('ann')).all(list));
      const found = rows?.ok ? rows.value : [];
      // A column that came later is empty in an old row, a person was never filled in this one.
      expect(found.flatMap(({ flaws }) => flaws.filter(({ kind }) => kind !== 'missing'))).toEqual([]);
      expect(found.map(({ cells }) => cells['Title'])).toEqual([title]);
    },
  );
});
