import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, siteId, startGraphBench } from './graph-bench.ts';

const lists = `/sites/${siteId}/lists`;
const items = `${lists}/Actions/items`;
const hook = 'https://spil.example/api/graph/notify';
let bench: GraphBench;

beforeEach(async () => {
  bench = await startGraphBench({ validationTimeoutMs: 40, tenantId: 'tenant-1', gatherMs: 2000 });
  await bench.call('POST', lists, { body: { displayName: 'Actions' } });
});
afterEach(() => bench.close());

const wanted = (change: object = {}) => ({
  changeType: 'updated',
  notificationUrl: hook,
  resource: `${lists}/Actions`,
  expirationDateTime: '2026-12-01T08:00:00Z',
  clientState: 'secret',
  ...change,
});
const subscribe = (change: object = {}, token: string = as.app) =>
  bench.call('POST', '/subscriptions', { as: token, body: wanted(change) });
const notifications = () => bench.notified.filter((call) => call.query === undefined);

describe('subscribing', () => {
  test('asks the webhook to echo a token first', async () => {
    const made = await subscribe();
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ changeType: 'updated', clientState: 'secret', notificationUrl: hook });
    expect(bench.notified).toEqual([{ url: hook, body: undefined, query: { validationToken: expect.any(String) } }]);
  });

  test.each<[string, object, string]>([
    [
      'another change than updated (sdk-dotnet#725)',
      { changeType: 'created' },
      "Invalid 'changeType' attribute: 'created'.",
    ],
    [
      'an absolute resource (sp-dev-docs#5622)',
      { resource: 'https://graph.microsoft.com/v1.0/sites/x/lists/y' },
      "The value 'https://graph.microsoft.com/v1.0/sites/x/lists/y' of property 'resource' must be a relative URI.",
    ],
    ['plain http', { notificationUrl: 'http://spil.example/notify' }, "The 'notificationUrl' must be an HTTPS URL."],
    [
      'more than 42,300 minutes (lifetime include)',
      { expirationDateTime: '2026-12-22T17:31:00Z' },
      'Subscription expiration can only be 42300 minutes in the future.',
    ],
    ['the past', { expirationDateTime: '2026-11-23T08:29:00Z' }, 'Subscription expiration must be in the future.'],
    ['a client state of more than 128 signs', { clientState: 'x'.repeat(129) }, "Property 'clientState' is invalid."],
  ])('%s is refused', async (_, change, message) => {
    const answer = await subscribe(change);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ code: 'BadRequest', message });
    expect(bench.notified).toEqual([]);
  });

  test('42,300 minutes is just allowed', async () => {
    expect((await subscribe({ expirationDateTime: '2026-12-22T17:30:00Z' })).status).toBe(201);
  });

  test.each<[string, GraphBench['webhook']]>([
    ['answers something else', async () => ({ status: 200, body: 'hello', contentType: 'text/plain' })],
    [
      'answers as HTML',
      async (_url, query) => ({ status: 200, body: query?.['validationToken'] ?? '', contentType: 'text/html' }),
    ],
    ['answers with an error', async () => ({ status: 500, body: '', contentType: 'text/plain' })],
    ['is unreachable', () => Promise.reject(new Error('no route'))],
    ['takes longer than Microsoft waits', () => new Promise(() => {})],
  ])('a webhook that %s gets no subscription', async (_, webhook) => {
    bench.webhook = webhook;
    expect((await subscribe()).status).toBe(400);
    expect((await bench.call('GET', '/subscriptions', { as: as.app })).body.value).toEqual([]);
  });

  test('a list that the caller may not see does not exist (docs#19413)', async () => {
    const answer = await subscribe({}, as.stranger);
    expect(answer.status).toBe(404);
    expect(answer.body.error.code).toBe('itemNotFound');
  });

  test('nobody sees the subscription of another', async () => {
    const { id } = (await subscribe()).body;
    expect((await bench.call('GET', `/subscriptions/${id}`, { as: as.app })).status).toBe(200);
    expect((await bench.call('GET', `/subscriptions/${id}`, { as: as.ann })).status).toBe(404);
    expect((await bench.call('GET', '/subscriptions', { as: as.ann })).body.value).toEqual([]);
  });

  test('renewing moves the end, up to the cap again', async () => {
    const one = `/subscriptions/${(await subscribe()).body.id}`;
    const renew = (expirationDateTime: string) =>
      bench.call('PATCH', one, { as: as.app, body: { expirationDateTime } });
    expect((await renew('2026-12-20T08:00:00Z')).body.expirationDateTime).toBe('2026-12-20T08:00:00Z');
    expect((await renew('2027-01-20T08:00:00Z')).status).toBe(400);
  });
});

describe('change notifications', () => {
  const change = (Title: string) => bench.call('POST', items, { body: { fields: { Title } } });

  test('many edits become one notification without an item id (docs#7637)', async () => {
    const made = await subscribe({ resource: `${lists}/Actions` });
    await Promise.all([change('a'), change('b'), change('c')]);
    await bench.admin.settle();
    expect(notifications()).toHaveLength(1);
    expect(notifications()[0]?.body).toEqual({
      value: [
        {
          subscriptionId: made.body.id,
          clientState: 'secret',
          resource: `${lists}/Actions`.slice(1),
          tenantId: 'tenant-1',
          resourceData: { '@odata.type': '#Microsoft.Graph.ListItem' },
          subscriptionExpirationDateTime: '2026-12-01T08:00:00Z',
          changeType: 'updated',
        },
      ],
    });
  });

  test.each<[string, () => unknown]>([
    ['a changed item', () => bench.call('PATCH', `${items}/1/fields`, { body: { Title: 'x' } })],
    ['a deleted item', () => bench.call('DELETE', `${items}/1`)],
    ['an edit by hand', () => bench.admin.editAsPerson(siteId, 'Actions', 1, 'ben', { Title: 'x' })],
  ])('%s is announced', async (_, act) => {
    await change('a');
    await bench.admin.settle();
    await subscribe();
    await act();
    await bench.admin.settle();
    expect(notifications()).toHaveLength(1);
  });

  test('an expired subscription hears nothing and is gone', async () => {
    const { id } = (await subscribe()).body;
    bench.now = new Date('2026-12-01T08:00:01Z');
    await change('a');
    await bench.admin.settle();
    expect(notifications()).toEqual([]);
    expect((await bench.call('GET', `/subscriptions/${id}`, { as: as.app })).status).toBe(404);
  });

  test('a deleted subscription hears nothing', async () => {
    const { id } = (await subscribe()).body;
    expect((await bench.call('DELETE', `/subscriptions/${id}`, { as: as.app })).status).toBe(204);
    await change('a');
    await bench.admin.settle();
    expect(notifications()).toEqual([]);
  });

  test('a notification can be lost on demand, and nobody is told', async () => {
    await subscribe();
    bench.faults.push({ method: 'NOTIFY', path: /spil\.example/, answer: { status: 500 } });
    await change('a');
    await bench.admin.settle();
    expect(notifications()).toEqual([]);
  });

  test('a webhook that fails does not disturb the writer', async () => {
    await subscribe();
    bench.webhook = () => Promise.reject(new Error('down'));
    expect((await change('a')).status).toBe(201);
    await bench.admin.settle();
    expect(notifications()).toHaveLength(1);
  });

  test('comes by itself, without anybody waiting for it', async () => {
    await subscribe();
    await change('a');
    await expect.poll(() => notifications().length, { timeout: 10_000 }).toBe(1);
  });
});
