import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { as, type GraphBench, startGraphBench } from './graph-bench.ts';

let bench: GraphBench;
beforeEach(async () => {
  bench = await startGraphBench();
});
afterEach(() => bench.close());

describe('mail', () => {
  const message = {
    subject: 'Acties van deze week',
    body: { contentType: 'Text', content: 'Drie acties' },
    toRecipients: [{ emailAddress: { address: 'Ann@contoso.com' } }],
    ccRecipients: [{ emailAddress: { address: 'buiten@elders.nl' } }],
    internetMessageHeaders: [{ name: 'x-spil-kind', value: 'reminder' }],
  };
  const send = (body: unknown, token: string = as.app, path = '/users/olga@contoso.com/sendMail') =>
    bench.call('POST', path, { as: token, body });

  test('is accepted without a body and reaches everyone it names', async () => {
    const answer = await send({ message, saveToSentItems: false });
    expect(answer.status).toBe(202);
    expect(answer.body).toBe('');
    expect(bench.delivered).toEqual([
      {
        channel: 'mail',
        recipient: { id: 'ann', upn: 'ann@contoso.com' },
        kind: 'reminder',
        content: {
          from: 'olga@contoso.com',
          to: ['Ann@contoso.com'],
          subject: 'Acties van deze week',
          contentType: 'text',
          body: 'Drie acties',
        },
      },
      expect.objectContaining({ recipient: { id: '', upn: 'buiten@elders.nl' } }),
    ]);
  });

  test('takes its property names in any case (csdl against docs)', async () => {
    const { body, toRecipients } = message;
    expect((await send({ Message: { Subject: 'x', Body: body, ToRecipients: toRecipients } })).status).toBe(202);
    expect(bench.delivered).toHaveLength(1);
  });

  test('is sent from a person own address too', async () => {
    expect((await send({ message }, as.olga, '/me/sendMail')).status).toBe(202);
    expect((await send({ message }, as.olga, '/users/ann/sendMail')).status).toBe(403);
  });

  test.each<[string, string, string, number]>([
    ['an app without Mail.Send', as.bareApp, '/users/olga/sendMail', 403],
    ['a person without Mail.Send', as.ann, '/me/sendMail', 403],
    ['a mailbox that is not there', as.app, '/users/nobody/sendMail', 404],
  ])('%s is refused', async (_, token, path, status) => {
    expect((await send({ message }, token, path)).status).toBe(status);
    expect(bench.delivered).toEqual([]);
  });

  test('without recipients is refused', async () => {
    expect((await send({ message: { ...message, toRecipients: [], ccRecipients: [] } })).status).toBe(400);
  });
});

describe('the activity feed', () => {
  const notification = {
    topic: { source: 'text', value: 'Actie A12', webUrl: 'https://teams.microsoft.com/l/entity/x' },
    activityType: 'reminder',
    chainId: 12,
    previewText: { content: 'Nog twee dagen' },
    templateParameters: [{ name: 'title', value: 'A12' }],
  };
  const send = (change: object = {}, token: string = as.app, user = 'ann') =>
    bench.call('POST', `/users/${user}/teamwork/sendActivityNotification`, {
      as: token,
      body: { ...notification, ...change },
    });

  test('receives a notification, with the chain that it replaces', async () => {
    expect((await send()).status).toBe(204);
    expect(bench.delivered).toEqual([
      { channel: 'feed', recipient: { id: 'ann', upn: 'ann@contoso.com' }, kind: 'reminder', content: notification },
    ]);
  });

  test('somebody without the app installed cannot be reached (agents-toolkit#6067)', async () => {
    bench.admin.setInstalled('ann', false);
    const answer = await send();
    expect(answer.status).toBe(403);
    expect(answer.body.error.message).toContain('Ensure that the expected Teams app is installed');
    const installed = await bench.call('GET', '/users/ann/teamwork/installedApps', { as: as.app });
    expect(installed.body.value).toEqual([]);
    bench.admin.setInstalled('ann', true);
    expect((await send()).status).toBe(204);
  });

  test.each<[string, object]>([
    ['a text topic without webUrl', { topic: { source: 'text', value: 'x' } }],
    ['systemDefault without its text', { activityType: 'systemDefault' }],
    ['the reserved parameter actor', { templateParameters: [{ name: 'actor', value: 'x' }] }],
  ])('%s is refused (teams-send-activityfeednotifications)', async (_, change) => {
    expect((await send(change)).status).toBe(400);
    expect(bench.delivered).toEqual([]);
  });

  test('needs the right to send, and a person who exists', async () => {
    expect((await send({}, as.bareApp)).status).toBe(403);
    expect((await send({}, as.app, 'nobody')).status).toBe(404);
  });
});
