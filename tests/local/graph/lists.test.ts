import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
let bench: GraphBench;
beforeEach(async () => {
  bench = await startGraphBench();
});
afterEach(() => bench.close());

const create = (body: unknown, token: string = as.olga) => bench.call('POST', lists, { as: token, body });

describe('lists', () => {
  test('a new list is a generic list with a title', async () => {
    const made = await create({ displayName: 'Actions' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'Actions', displayName: 'Actions', list: { template: 'genericList' } });
    expect(made.body.eTag).toMatch(/^"[0-9a-f-]{36},\d+"$/);
    const columns = await bench.call('GET', `${lists}/Actions/columns`);
    expect(columns.body.value[0]).toMatchObject({ name: 'Title', text: { maxLength: 255 } });
  });

  test('a list keeps its URL name and its id when it is renamed', async () => {
    const made = await create({ displayName: 'Risks' });
    const renamed = await bench.call('PATCH', `${lists}/${made.body.id}`, { body: { displayName: "Risico's" } });
    expect(renamed.body).toMatchObject({ id: made.body.id, name: 'Risks', displayName: "Risico's" });
    for (const address of [made.body.id, 'risks', encodeURIComponent("Risico's")]) {
      expect((await bench.call('GET', `${lists}/${address}`)).body.id).toBe(made.body.id);
    }
  });

  test('the id of a list follows from site and name, so it survives a reset', async () => {
    const first = await create({ displayName: 'Actions' });
    await bench.close();
    bench = await startGraphBench();
    expect((await create({ displayName: 'Actions' })).body.id).toBe(first.body.id);
  });

  test('a name that is taken is a conflict (corso#5005)', async () => {
    await create({ displayName: 'Actions' });
    const again = await create({ displayName: 'actions' });
    expect(again.status).toBe(409);
    expect(again.body.error.code).toBe('nameAlreadyExists');
    await create({ displayName: 'Risks' });
    expect((await bench.call('PATCH', `${lists}/Risks`, { body: { displayName: 'Actions' } })).status).toBe(409);
  });

  test('the app with write may edit items but not create lists (sdk-dotnet#1034)', async () => {
    expect((await create({ displayName: 'X' }, as.app)).status).toBe(403);
    expect((await create({ displayName: 'X' }, as.ann)).status).toBe(403);
    expect((await create({ displayName: 'X' }, as.provisioning)).status).toBe(201);
  });

  test('$filter knows displayName only (docs#9836)', async () => {
    await create({ displayName: 'Actions' });
    await create({ displayName: 'Risks' });
    const found = await bench.call('GET', `${lists}?$filter=displayName eq 'Risks'`);
    expect(found.body.value.map((list: { name: string }) => list.name)).toEqual(['Risks']);
    const refused = await bench.call('GET', `${lists}?$filter=name eq 'Risks'`);
    expect(refused.status).toBe(400);
    expect(refused.body.error).toMatchObject({
      code: 'invalidRequest',
      message: 'The provided filter statement is not supported',
    });
  });

  test('hidden lists show only when system is selected (docs21 list-list)', async () => {
    await create({ displayName: 'Actions' });
    expect((await bench.call('GET', lists)).body.value).toHaveLength(1);
    const all = await bench.call('GET', `${lists}?$select=system,name,id`);
    expect(all.body.value.map((list: { name: string }) => list.name)).toEqual(['Actions', 'users']);
  });

  test('a null in a create body is answered with a riddle (corso lists.go)', async () => {
    const column = await create({ displayName: 'A', columns: [{ name: 'B', text: {}, defaultValue: null }] });
    expect(column.body.error).toMatchObject({
      code: 'generalException',
      message: 'General exception while processing',
    });
    const list = await create({ displayName: 'A', createdByUser: null });
    expect(list.body.error).toMatchObject({ code: 'invalidRequest', message: 'Invalid request' });
    expect((await bench.call('GET', lists)).body.value).toEqual([]);
  });

  test('a deleted list is gone and its name is free', async () => {
    await create({ displayName: 'Actions' });
    expect((await bench.call('DELETE', `${lists}/Actions`)).status).toBe(204);
    expect((await bench.call('GET', `${lists}/Actions`)).status).toBe(404);
    expect((await create({ displayName: 'Actions' })).status).toBe(201);
  });
});

describe('columns', () => {
  const add = (body: unknown) => bench.call('POST', `${lists}/Actions/columns`, { body });
  beforeEach(() => create({ displayName: 'Actions' }));

  test.each([
    ['text', { text: { allowMultipleLines: true, textType: 'plain' } }],
    ['number', { number: { decimalPlaces: 'none', minimum: 0, maximum: 25 } }],
    ['boolean', { boolean: {} }],
    ['dateTime', { dateTime: { format: 'dateOnly' } }],
    ['choice', { choice: { choices: ['a', 'b'], displayAs: 'checkBoxes' } }],
    ['personOrGroup', { personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly' } }],
    ['currency', { currency: { locale: 'nl-nl' } }],
    ['calculated', { calculated: { formula: '=[A]*[B]', outputType: 'number' } }],
  ])('a %s column comes back with what it was given', async (facet, body) => {
    const made = await add({ name: 'Col', ...body });
    expect(made.status).toBe(201);
    expect(made.body[facet]).toMatchObject(Object.values(body)[0] as object);
  });

  test('a lookup column points at a list of the same site', async () => {
    const risks = (await create({ displayName: 'Risks' })).body.id;
    expect((await add({ name: 'RiskRef', lookup: { listId: risks, columnName: 'Title' } })).status).toBe(201);
    expect((await add({ name: 'Nowhere', lookup: { listId: 'x', columnName: 'Title' } })).status).toBe(400);
  });

  test('the internal name never changes, not even with the display name (sdk-go#640)', async () => {
    const made = await add({ name: 'due date-x', displayName: 'Due', dateTime: {} });
    expect(made.body.name).toBe('due_x0020_date_x002d_x');
    const renamed = await bench.call('PATCH', `${lists}/Actions/columns/${made.body.id}`, {
      body: { displayName: 'Streefdatum' },
    });
    expect(renamed.body).toMatchObject({ name: 'due_x0020_date_x002d_x', displayName: 'Streefdatum', dateTime: {} });
  });

  test('unique values need an index', async () => {
    expect((await add({ name: 'Key', text: {}, enforceUniqueValues: true })).status).toBe(400);
    expect((await add({ name: 'Key', text: {}, enforceUniqueValues: true, indexed: true })).status).toBe(201);
  });

  test('a property that the contract does not know is refused', async () => {
    const answer = await add({ name: 'Col', text: {}, isIndexed: true });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('isIndexed');
  });

  test('a list has at most twenty indexes', async () => {
    for (let at = 0; at < 20; at += 1) await add({ name: `C${at}`, text: {}, indexed: true });
    expect((await add({ name: 'C20', text: {}, indexed: true })).status).toBe(400);
    expect((await add({ name: 'C20', text: {} })).status).toBe(201);
  });

  test('a hyperlink column comes back without its facet (sdk-go#640)', async () => {
    const made = await add({ name: 'Link', hyperlinkOrPicture: { isPicture: false } });
    expect(made.status).toBe(201);
    expect(made.body).not.toHaveProperty('hyperlinkOrPicture');
  });

  test('a column can be deleted, a system column cannot', async () => {
    const made = await add({ name: 'Col', text: {} });
    expect((await bench.call('DELETE', `${lists}/Actions/columns/${made.body.id}`)).status).toBe(204);
    const columns = await bench.call('GET', `${lists}/Actions/columns`);
    const names = columns.body.value.map((column: { name: string }) => column.name);
    expect(names).not.toContain('Col');
    expect(names).toContain('Modified');
    expect((await bench.call('DELETE', `${lists}/Actions/columns/Modified`)).status).toBe(400);
  });
});
