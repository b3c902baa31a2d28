import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const versions = `${lists}/Actions/items/1/versions`;
let bench: GraphBench;

beforeEach(async () => {
  bench = await startGraphBench();
  await bench.call('POST', lists, { body: { displayName: 'Actions' } });
  await bench.call('POST', `${lists}/Actions/items`, { as: as.ann, body: { fields: { Title: 'first' } } });
  await bench.call('PATCH', `${lists}/Actions/items/1/fields`, { body: { Title: 'second' } });
});
afterEach(() => bench.close());

describe('versions', () => {
  test('are listed newest first, with who made them (docs21)', async () => {
    const answer = await bench.call('GET', `${versions}?$expand=fields`);
    const rows = answer.body.value.map(
      (version: { id: string; lastModifiedBy: { user: { id: string } }; fields: { Title: string } }) => [
        version.id,
        version.lastModifiedBy.user.id,
        version.fields.Title,
      ],
    );
    expect(rows).toEqual([
      ['2.0', 'olga', 'second'],
      ['1.0', 'ann', 'first'],
    ]);
  });

  test('come without fields unless expanded', async () => {
    const answer = await bench.call('GET', `${versions}/1.0`);
    expect(answer.body).toMatchObject({ id: '1.0', lastModifiedDateTime: '2026-11-23T08:30:00Z' });
    expect(answer.body).not.toHaveProperty('fields');
    expect((await bench.call('GET', `${versions}/1.0/fields`)).body.Title).toBe('first');
    expect((await bench.call('GET', `${versions}/9.0`)).status).toBe(404);
  });

  test('restoring an old one makes a new one (docs21)', async () => {
    expect((await bench.call('POST', `${versions}/1.0/restoreVersion`)).status).toBe(204);
    const item = await bench.call('GET', `${lists}/Actions/items/1?$expand=fields`);
    expect(item.body.fields).toMatchObject({ Title: 'first', _UIVersionString: '3.0' });
  });
});
