import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const items = `${lists}/Actions/items`;
let bench: GraphBench;

beforeEach(async () => {
  bench = await startGraphBench();
  const risks = await bench.call('POST', lists, { body: { displayName: 'Risks' } });
  const body = {
    displayName: 'Actions',
    columns: [
      { name: 'Notes', text: { allowMultipleLines: true } },
      { name: 'Score', number: {} },
      { name: 'Blocked', boolean: {} },
      { name: 'DueDate', dateTime: { format: 'dateOnly' } },
      { name: 'ActionStatus', choice: { choices: ['Nieuw', 'Afgerond'] }, defaultValue: { value: 'Nieuw' } },
      { name: 'Tags', choice: { choices: ['a', 'b', 'c'], displayAs: 'checkBoxes' } },
      { name: 'Owner', personOrGroup: {} },
      { name: 'Watchers', personOrGroup: { allowMultipleSelection: true } },
      { name: 'RiskRef', lookup: { listId: risks.body.id, columnName: 'Title' } },
      { name: 'RiskRefs', lookup: { listId: risks.body.id, columnName: 'Title', allowMultipleValues: true } },
      { name: 'ClientKey', text: {}, indexed: true, enforceUniqueValues: true, hidden: true },
      { name: 'Link', hyperlinkOrPicture: {} },
      { name: 'Twice', calculated: { formula: '=[Score]*2', outputType: 'number' } },
    ],
  };
  await bench.call('POST', lists, { body });
});
afterEach(() => bench.close());

const add = (fields: unknown, token: string = as.ann) => bench.call('POST', items, { as: token, body: { fields } });
const fieldsOf = async (id: string | number, select?: string) => {
  const nested = select === undefined ? '' : `($select=${select})`;
  return (await bench.call('GET', `${items}/${id}?$expand=fields${nested}`)).body.fields;
};
const annsNumber = 8;
const olgasNumber = 7;

describe('what is written comes back', () => {
  test.each<[string, unknown, unknown]>([
    ['Notes', 'regel 1\nregel 2', 'regel 1\nregel 2'],
    ['Score', 12.5, 12.5],
    ['Score', 0, 0],
    ['Blocked', false, false],
    ['DueDate', '2026-12-03T12:00:00Z', '2026-12-03T12:00:00Z'],
    ['DueDate', '2026-12-03T13:00:00+01:00', '2026-12-03T12:00:00Z'],
    ['ActionStatus', 'Afgerond', 'Afgerond'],
  ])('%s %j', async (name, written, read) => {
    const made = await add({ Title: 'x', [name]: written });
    expect(made.status).toBe(201);
    expect((await fieldsOf(made.body.id))[name]).toEqual(read);
  });

  test('a single person is written and read as id only, and read as a string (fieldvalueset.md)', async () => {
    const made = await add({ Title: 'x', OwnerLookupId: annsNumber });
    expect(made.body.fields.OwnerLookupId).toBe('8');
    expect(made.body.fields).not.toHaveProperty('Owner');
  });

  test('the name of a person or lookup comes only when $select names the column (n8n)', async () => {
    await bench.call('POST', `${lists}/Risks/items`, { body: { fields: { Title: 'Bodem' } } });
    const made = await add({ Title: 'x', OwnerLookupId: '8', RiskRefLookupId: 1 });
    expect(await fieldsOf(made.body.id, 'Owner,OwnerLookupId,RiskRef')).toEqual({
      '@odata.etag': made.body.eTag,
      Owner: 'Ann',
      OwnerLookupId: '8',
      RiskRef: 'Bodem',
    });
  });

  test('several people and several lookups come back as objects (corso checkFields)', async () => {
    await bench.call('POST', `${lists}/Risks/items`, { body: { fields: { Title: 'Bodem' } } });
    const made = await add({
      Title: 'x',
      'WatchersLookupId@odata.type': 'Collection(Edm.Int32)',
      WatchersLookupId: [annsNumber, olgasNumber],
      'RiskRefsLookupId@odata.type': 'Collection(Edm.Int32)',
      RiskRefsLookupId: [1],
      'Tags@odata.type': 'Collection(Edm.String)',
      Tags: ['a', 'c'],
    });
    expect(made.body.fields).toMatchObject({
      Watchers: [
        { LookupId: 8, LookupValue: 'Ann', Email: 'ann@contoso.com' },
        { LookupId: 7, LookupValue: 'Olga', Email: 'olga@contoso.com' },
      ],
      RiskRefs: [{ LookupId: 1, LookupValue: 'Bodem' }],
      Tags: ['a', 'c'],
    });
  });

  test('an empty field is absent, not null', async () => {
    const made = await add({ Title: 'x', Score: 3, OwnerLookupId: annsNumber });
    await bench.call('PATCH', `${items}/${made.body.id}/fields`, { body: { Score: null, OwnerLookupId: null } });
    const fields = await fieldsOf(made.body.id);
    expect(fields).not.toHaveProperty('Score');
    expect(fields).not.toHaveProperty('OwnerLookupId');
    expect(fields).not.toHaveProperty('Notes');
  });

  test('a default fills what the writer left out', async () => {
    expect((await add({ Title: 'x' })).body.fields.ActionStatus).toBe('Nieuw');
  });

  test('a calculated column is computed and cannot be written', async () => {
    expect((await add({ Title: 'x', Score: 4 })).body.fields.Twice).toBe(8);
    expect((await add({ Title: 'x', Twice: 4 })).status).toBe(400);
  });

  test('hidden columns come only when named (columndefinition.md)', async () => {
    const made = await add({ Title: 'x', ClientKey: 'k1' });
    expect(made.body.fields).not.toHaveProperty('ClientKey');
    expect(await fieldsOf(made.body.id, 'ClientKey')).toMatchObject({ ClientKey: 'k1' });
  });

  test('the system fields of a real read are there, ids and counts as strings (tooljet)', async () => {
    const made = await add({ Title: 'x' });
    expect(await fieldsOf(made.body.id)).toMatchObject({
      id: '1',
      ContentType: 'Item',
      Modified: '2026-11-23T08:30:00Z',
      AuthorLookupId: '8',
      EditorLookupId: '8',
      _UIVersionString: '1.0',
      Attachments: false,
      LinkTitle: 'x',
      ItemChildCount: '0',
    });
  });
});

describe('who wrote it', () => {
  test('created by and modified by tell the truth', async () => {
    const made = await add({ Title: 'x' });
    const changed = await bench.call('PATCH', `${items}/1`, { as: as.olga, body: { fields: { Title: 'y' } } });
    expect(made.body.createdBy.user).toEqual({ email: 'ann@contoso.com', id: 'ann', displayName: 'Ann' });
    expect(changed.body.createdBy.user.id).toBe('ann');
    expect(changed.body.lastModifiedBy.user.id).toBe('olga');
    expect(changed.body.fields).toMatchObject({ AuthorLookupId: '8', EditorLookupId: '7' });
  });

  test('what an app writes alone is by "SharePoint App" (spdev search page sample)', async () => {
    const made = await add({ Title: 'x' }, as.app);
    expect(made.body.createdBy.user.displayName).toBe('SharePoint App');
    expect(made.body.createdBy.application).toEqual({ id: expect.any(String), displayName: 'Spil' });
    expect(made.body.fields).toMatchObject({ AuthorLookupId: '1073741822', AppAuthorLookupId: '3' });
  });

  test('writing makes the site meet a person; there is no other way in Graph (docs#15695)', async () => {
    const people = async () =>
      (await bench.call('GET', `${lists}/User%20Information%20List/items?$expand=fields`)).body.value;
    expect(await people()).toHaveLength(2);
    expect((await add({ Title: 'x' }, as.ben)).body.fields.AuthorLookupId).toBe('9');
    const ben = (await people()).find((entry: { id: string }) => entry.id === '9');
    expect(ben.fields).toMatchObject({
      Title: 'Ben',
      EMail: 'ben@contoso.com',
      UserName: 'ben@contoso.com',
      Name: 'i:0#.f|membership|ben@contoso.com',
    });
  });

  test('a person whom the site has never met cannot be put in a person column', async () => {
    expect((await add({ Title: 'x', OwnerLookupId: 99 })).status).toBe(400);
  });

  test('visitors and guests do not see the list of people (athen.tech)', async () => {
    const people = `${lists}/users/items`;
    expect((await bench.call('GET', people, { as: as.vera })).status).toBe(403);
    expect((await bench.call('GET', people, { as: as.ann })).status).toBe(200);
    expect((await bench.call('GET', people, { as: as.app })).status).toBe(200);
    expect((await bench.call('POST', people, { body: { fields: { Title: 'x' } } })).status).toBe(403);
  });

  test.each([
    ['a guest', as.vera],
    ['a token that only reads', as.reader],
  ])('%s reads but does not write', async (_, token) => {
    expect((await add({ Title: 'x' }, token)).status).toBe(403);
    expect((await bench.call('GET', items, { as: token })).status).toBe(200);
  });
});

describe('versions of an item', () => {
  test('PATCH fields answers a fieldValueSet, not an item (BCApps#11555)', async () => {
    await add({ Title: 'x' });
    const changed = await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'y' } });
    expect(changed.body.Title).toBe('y');
    expect(changed.body).not.toHaveProperty('fields');
  });

  test('the etag carries its quotes and counts up (tooljet)', async () => {
    const made = await add({ Title: 'x' });
    expect(made.body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
    expect(made.body['@odata.etag']).toBe(made.body.eTag);
    const changed = await bench.call('PATCH', `${items}/1/fields`, {
      body: { Title: 'y' },
      headers: { 'If-Match': made.body.eTag },
    });
    expect(changed.body['@odata.etag']).toBe(made.body.eTag.replace(',1', ',2'));
  });

  test.each<[string, string, string, unknown]>([
    ['PATCH of fields', 'PATCH', '/fields', { Title: 'mine' }],
    ['PATCH of the item', 'PATCH', '', { fields: { Title: 'mine' } }],
    ['DELETE', 'DELETE', '', undefined],
  ])(
    'an If-Match that is no longer true stops a %s and changes nothing (listitem-update.md)',
    async (_, method, rest, body) => {
      const made = await add({ Title: 'x' });
      await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'theirs' } });
      const headers = { 'If-Match': made.body.eTag };
      const stale = await bench.call(method, `${items}/1${rest}`, { body, headers });
      expect(stale.status).toBe(412);
      expect(stale.body.error.code).toBe('resourceModified');
      expect(await fieldsOf(1)).toMatchObject({ Title: 'theirs', _UIVersionString: '2.0' });
    },
  );

  test('an etag without its quotes is malformed', async () => {
    const made = await add({ Title: 'x' });
    const headers = { 'If-Match': made.body.eTag.replaceAll('"', '') };
    const answer = await bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'y' }, headers });
    expect(answer.status).toBe(400);
    expect(answer.body.error.innerError.code).toBe('malformedEntityTag');
  });

  test('ids count up and are never used twice', async () => {
    await add({ Title: 'a' });
    expect((await bench.call('DELETE', `${items}/1`)).status).toBe(204);
    expect((await add({ Title: 'b' })).body.id).toBe('2');
    expect((await bench.call('GET', `${items}/1`)).status).toBe(404);
  });

  test('$select trims the envelope', async () => {
    await add({ Title: 'a' });
    const answer = await bench.call('GET', `${items}/1?$select=id,eTag`);
    expect(Object.keys(answer.body).toSorted()).toEqual(['@odata.context', '@odata.etag', 'eTag', 'id']);
  });
});

describe('traps of writing', () => {
  const refusal = async (fields: unknown) => {
    const answer = await add(fields);
    return { status: answer.status, ...answer.body.error };
  };

  test('a value for a unique column that is taken is refused (sdk-dotnet#790)', async () => {
    await add({ Title: 'x', ClientKey: 'k1' });
    expect(await refusal({ Title: 'y', ClientKey: 'K1' })).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: 'One or more fields with unique constraints already has the provided value',
    });
    expect((await add({ Title: 'y' })).body.id).toBe('2');
    expect((await bench.call('PATCH', `${items}/2/fields`, { body: { ClientKey: 'k1' } })).status).toBe(400);
    expect((await bench.call('PATCH', `${items}/1/fields`, { body: { ClientKey: 'k1' } })).status).toBe(200);
  });

  test('a list of values needs its type said (docs#2991)', async () => {
    expect(await refusal({ Title: 'x', Tags: ['a'] })).toMatchObject({
      status: 400,
      message: expect.stringContaining('A value without a type name was found and no expected type is available'),
    });
  });

  test('a field that starts with an underscore is "not recognied" (docs#2609)', async () => {
    await bench.call('POST', `${lists}/Actions/columns`, { body: { name: '_x', text: {} } });
    expect(await refusal({ Title: 'x', _x: 'y' })).toMatchObject({
      status: 400,
      code: 'invalidRequest',
      message: "Field '_x' is not recognied",
    });
  });

  test.each([
    ['an unknown field', { Nope: 'x' }],
    ['a person by name instead of by id', { Owner: 'Ann' }],
    ['a read-only field', { Created: '2026-01-01T00:00:00Z' }],
    ['a number in words', { Score: 'veel' }],
    ['a date in words', { DueDate: 'morgen' }],
    ['a boolean in words', { Blocked: 'ja' }],
    ['a lookup to an item that is not there', { RiskRefLookupId: 7 }],
    ['a line of more than 255 signs', { Title: 'x'.repeat(256) }],
  ])('%s is refused', async (_, fields) => {
    expect((await add(fields)).status).toBe(400);
    expect((await bench.call('GET', items)).body.value).toEqual([]);
  });

  test('FooLookupId is caught by a text column FooId (docs#19901)', async () => {
    await bench.call('POST', `${lists}/Actions/columns`, { body: { name: 'OwnerId', text: {} } });
    const made = await add({ Title: 'x', OwnerLookupId: annsNumber });
    expect(made.body.fields.OwnerId).toBe('8');
    expect(made.body.fields).not.toHaveProperty('OwnerLookupId');
  });

  test('a column FooId that is no text makes the service stumble (docs#19901)', async () => {
    await bench.call('POST', `${lists}/Actions/columns`, { body: { name: 'OwnerId', number: {} } });
    expect(await refusal({ Title: 'x', OwnerLookupId: annsNumber })).toMatchObject({
      status: 500,
      code: 'generalException',
    });
  });

  test('required columns, choices and limits are not enforced', async () => {
    await bench.call('POST', `${lists}/Actions/columns`, {
      body: { name: 'Max5', number: { maximum: 5 }, required: true },
    });
    const made = await add({ ActionStatus: 'Onbekend', Max5: 9 });
    expect(made.body.fields).toMatchObject({ ActionStatus: 'Onbekend', Max5: 9 });
    expect((await add({})).status).toBe(201);
  });

  test('a hyperlink is written only under apiversion 2.1 (docs#12638)', async () => {
    const Link = { Url: 'https://x.nl', Description: 'X' };
    expect((await add({ Title: 'x', Link })).status).toBe(400);
    const headers = { Prefer: 'apiversion=2.1' };
    const made = await bench.call('POST', items, { body: { fields: { Title: 'x', Link } }, headers });
    expect(made.body.fields.Link).toEqual({ Url: 'https://x.nl', Description: 'X' });
  });

  test('more than twelve person and lookup columns are too many for one read (fieldvalueset.md)', async () => {
    for (let at = 0; at < 9; at += 1) {
      await bench.call('POST', `${lists}/Actions/columns`, { body: { name: `P${at}`, personOrGroup: {} } });
    }
    await bench.call('POST', items, { body: { fields: {} } });
    expect((await bench.call('GET', `${items}?$expand=fields`)).status).toBe(400);
    expect((await bench.call('GET', `${items}?$expand=fields($select=Title,P0)`)).status).toBe(200);
  });
});

describe('an edit by hand in SharePoint', () => {
  test('a date is local midnight, so the day before in UTC (prosjektportalen#732)', async () => {
    await add({ Title: 'x', DueDate: '2026-11-01T12:00:00Z' });
    bench.admin.editAsPerson(siteId, 'Actions', 1, 'ben', { DueDate: '2026-11-30' });
    expect((await fieldsOf(1)).DueDate).toBe('2026-11-29T23:00:00Z');
    bench.admin.editAsPerson(siteId, 'Actions', 1, 'ben', { DueDate: '2026-06-30' });
    expect((await fieldsOf(1)).DueDate).toBe('2026-06-29T22:00:00Z');
  });

  test('nothing is validated, and the editor is who did it', async () => {
    await add({ Title: 'x' });
    bench.admin.editAsPerson(siteId, 'Actions', 1, 'ben', {
      ActionStatus: 'Bijna klaar',
      OwnerLookupId: annsNumber,
      Title: '',
    });
    const fields = await fieldsOf(1);
    expect(fields).toMatchObject({ ActionStatus: 'Bijna klaar', OwnerLookupId: '8', EditorLookupId: '9' });
    expect(fields).not.toHaveProperty('Title');
  });
});
