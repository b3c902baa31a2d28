import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

interface Said {
  readonly activities: readonly { readonly type: string; readonly text: string; readonly replyToId: string }[];
}

describe('saying something to the bot', () => {
  let world: LocalWorld;
  beforeAll(async () => {
    world = await startWorld(async (context) => {
      if (context.activity.type === 'message') await context.sendActivity(`echo ${context.activity.text}`);
    });
  });
  afterAll(() => world.stop());

  const say = async (person: string, conversation: string, text: string) =>
    world.call('POST', '/local/say', { person, conversation, text });

  it('the real SDK accepts the signed activity and its answer comes back', async () => {
    const { status, body } = await say('Zoë Łukasik', 'personal', 'hallo');
    expect(status).toBe(200);
    const { activities } = body as Said;
    expect(activities.map(({ type, text }) => [type, text])).toEqual([['message', 'echo hallo']]);
    expect(activities[0]?.replyToId).toBe(world.bot.received.at(-1)?.id);
  });

  it('in a channel the mention is added, and the activity looks like one of Teams', async () => {
    await say('Zoë Łukasik', 'channel', 'wat loopt er?');
    const [project] = world.tenant.projects;
    const received = world.bot.received.at(-1);
    expect(received).toMatchObject({
      type: 'message',
      channelId: 'msteams',
      text: '<at>Spil</at> wat loopt er?',
      locale: 'nl-NL',
      serviceUrl: `${world.m365.origin}/connector/`,
      from: { name: 'Zoë Łukasik', aadObjectId: world.tenant.people[1]?.id },
      recipient: { id: `28:${world.tenant.spil.appId}` },
      conversation: { conversationType: 'channel', tenantId: world.tenant.id, isGroup: true },
      channelData: {
        tenant: { id: world.tenant.id },
        channel: { id: project?.channelId },
        team: { id: project?.teamId },
      },
      rawTimestamp: '2026-11-23T07:30:00.000Z',
      rawLocalTimestamp: '2026-11-23T08:30:00.000+01:00',
    });
    expect(received?.conversation?.id).toBe(`${project?.channelId};messageid=${received?.id}`);
    expect(received?.entities?.map(({ type }) => type)).toEqual(['mention', 'clientInfo']);
  });

  it('what the bot answers is no delivery', async () => {
    await say('Zoë Łukasik', 'personal', 'hallo');
    expect(world.m365.deliveries.since(undefined)).toEqual([]);
  });

  it('somebody outside the channel cannot speak there', async () => {
    const { status } = await say('Jan-Pieter Çelik', 'channel', 'hallo');
    expect(status).toBe(403);
  });

  it('an unknown person or conversation gets a sentence that says what to do', async () => {
    const unknownPerson = await say('Niemand', 'personal', 'hallo');
    const unknownPlace = await say('Zoë Łukasik', '19:elsewhere@thread.tacv2', 'hallo');
    expect([unknownPerson.status, unknownPlace.status]).toEqual([404, 404]);
    expect((unknownPerson.body as { error: string }).error).toContain('GET /local/people');
  });
});
