import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

describe('the local Microsoft 365 as a whole', () => {
  let world: LocalWorld;
  beforeAll(async () => {
    world = await startWorld(async (context) => {
      if (context.activity.type === 'installationUpdate') await context.sendActivity('welkom');
    });
  });
  beforeEach(() => world.call('POST', '/local/reset'));
  afterAll(() => world.stop());

  it('everybody is in the directory, with id, address, name and role only', async () => {
    const { body } = await world.call('GET', '/local/people');
    expect(body).toHaveLength(6);
    expect(body[0]).toEqual({
      id: world.tenant.people[0]?.id,
      upn: 'noelle.vanthoff@lindemeer.example',
      name: "Noëlle van 't Hoff",
      role: 'projectmanager',
    });
  });

  it('an install reaches the channel and every member, and a welcome is no delivery', async () => {
    const before = world.bot.received.length;
    await world.m365.announceInstall('RVB');
    const installs = world.bot.received.slice(before).filter(({ type }) => type === 'installationUpdate');
    expect(installs.map(({ conversation }) => conversation?.conversationType)).toEqual([
      'channel',
      'personal',
      'personal',
      'personal',
    ]);
    expect(installs[0]).toMatchObject({
      action: 'add',
      conversation: { id: world.tenant.projects[0]?.channelId },
      channelData: { settings: { selectedChannel: { id: world.tenant.projects[0]?.channelId } } },
    });
    expect(world.m365.deliveries.since(undefined)).toEqual([]);
  });

  it('the page hears at once what its person may see, and nothing else', async () => {
    const stop = new AbortController();
    const path = '/local/events?person=Zo%C3%AB%20%C5%81ukasik';
    const response = await fetch(world.m365.origin + path, { signal: stop.signal });
    const lines = eventLines(response);
    await world.call('POST', '/local/say', { person: "Noëlle van 't Hoff", conversation: 'personal', text: 'geheim' });
    await world.call('POST', '/local/say', { person: "Noëlle van 't Hoff", conversation: 'channel', text: 'openbaar' });
    const first = await lines.next();
    expect(first.value).toContain('event: activity');
    expect(first.value).toContain('openbaar');
    stop.abort();
  });

  it('Graph is served with the tokens of the same tenant, logged, and hit by faults', async () => {
    const { body } = await world.call('POST', '/local/token', { person: 'Zoë Łukasik', audience: 'graph' });
    const { token } = body as { token: string };
    const get = (bearer: string) =>
      fetch(`${world.m365.origin}/graph/v1.0/sites/nowhere`, { headers: { authorization: `Bearer ${bearer}` } });
    expect((await get('abc')).status).toBe(401);
    expect((await get(token)).status).not.toBe(401);
    await world.call('POST', '/local/faults', { match: { method: 'GET', path: '/sites/*' }, answer: { status: 503 } });
    expect((await get(token)).status).toBe(503);
    const logged = (await world.call('GET', '/local/requests')).body as { path: string; status: number; at: string }[];
    expect(logged.map(({ path, status }) => [path, status])).toContainEqual(['/graph/v1.0/sites/nowhere', 503]);
    expect(logged[0]?.at).toBe('2026-11-23T07:30:00.000Z');
  });

  it('after a reset nothing is left, except that tokens stay valid', async () => {
    const { body } = await world.call('POST', '/local/token', { person: 'Zoë Łukasik', audience: 'graph' });
    await world.call('POST', '/local/say', { person: 'Zoë Łukasik', conversation: 'personal', text: 'hallo' });
    await world.call('POST', '/local/signout', { person: 'Zoë Łukasik' });
    await world.call('POST', '/local/clock', { now: '2027-01-01T00:00' });
    expect((await world.call('POST', '/local/reset')).body).toEqual({ now: '2026-11-23T07:30:00.000Z' });
    const { activities, signIns, places } = world.m365.connector;
    const zoe = places.person('Zoë Łukasik');
    expect(zoe && activities.changedSince(places.personal(zoe).id, 0)).toEqual([]);
    expect(signIns.isSignedIn(zoe?.id ?? '')).toBe(true);
    const { token } = body as { token: string };
    expect(await world.m365.entra.verifier.verifyGraphToken(token)).toMatchObject({ oid: zoe?.id });
  });

  it('an order without content, or with content that calls itself something else, is read all the same', async () => {
    const send = (method: string, path: string, type: string, body?: string) =>
      fetch(world.m365.origin + path, { method, headers: { 'content-type': type }, ...(body ? { body } : {}) });
    expect((await send('DELETE', '/local/faults', 'application/json')).status).toBe(200);
    expect((await send('POST', '/local/reset', 'application/json')).status).toBe(200);
    const curl = 'application/x-www-form-urlencoded';
    expect((await send('POST', '/local/clock', curl, '{"advance":"PT1H"}')).status).toBe(200);
    expect((await send('POST', '/local/clock', curl, 'advance')).status).toBe(400);
  });

  it('the page learns where the team, its channels and its tabs are', async () => {
    const { body } = await world.call('GET', '/local/tenant');
    expect(body).toMatchObject({
      tenantId: world.tenant.id,
      productOrigin: world.productOrigin,
      projects: [{ code: 'RVB', tab: { entityId: 'RVB', contentUrl: `${world.productOrigin}/tab/?project=RVB` } }, {}],
    });
    const conversations = await world.call('GET', '/local/conversations?person=Zo%C3%AB%20%C5%81ukasik');
    expect(conversations.body).toMatchObject([
      { kind: 'channel', projectCode: 'RVB' },
      { kind: 'personal', hasBot: true },
    ]);
  });
});

async function* eventLines(response: Response): AsyncGenerator<string> {
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) if (!event.startsWith(':')) yield event;
  }
}
