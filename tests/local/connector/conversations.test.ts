import { MessageFactory, TeamsInfo, TurnContext } from 'botbuilder';
import type { ConversationReference } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

interface Seen {
  readonly revision: number;
  readonly activities: readonly {
    readonly sender: string;
    readonly thread: string | null;
    readonly isDeleted: boolean;
    readonly activity: { readonly id: string; readonly text: string };
  }[];
}
type Said = { readonly activities: readonly { readonly id: string; readonly text: string }[] };

const ZOE = 'Zoë Łukasik';

describe('conversations', () => {
  let world: LocalWorld;
  const results: unknown[] = [];
  beforeAll(async () => {
    world = await startWorld(async (context) => answer(context, results));
  });
  beforeEach(async () => {
    results.length = 0;
    await world.call('POST', '/local/reset');
  });
  afterAll(() => world.stop());

  const say = async (text: string, conversation = 'personal', person = ZOE) =>
    (await world.call('POST', '/local/say', { person, conversation, text })).body as Said;
  const personal = () => world.m365.connector.places.personal(personNamed(ZOE)).id;
  const personNamed = (name: string) => world.tenant.people.find((person) => person.name === name) as never as Person;
  const channel = () => world.tenant.projects[0]?.channelId ?? '';
  const seen = async (conversation: string, since = 0, person = ZOE) => {
    const path = `/local/conversations/${encodeURIComponent(conversation)}/activities?since=${since}`;
    return (await world.call('GET', `${path}&person=${encodeURIComponent(person)}`)).body as Seen;
  };
  const proactively = (conversationId: string, logic: (context: TurnContext) => Promise<void>) => {
    const reference = {
      channelId: 'msteams',
      serviceUrl: world.m365.connector.serviceUrl,
      bot: { id: `28:${world.tenant.spil.appId}` },
      conversation: { id: conversationId, tenantId: world.tenant.id },
    } as Partial<ConversationReference>;
    return world.bot.adapter.continueConversationAsync(world.tenant.spil.appId, reference, logic);
  };

  it('a person sees what was said and answered, with rising ids', async () => {
    await say('een');
    await say('twee');
    const { activities } = await seen(personal());
    expect(activities.map(({ activity }) => activity.text)).toEqual(['een', 'echo een', 'twee', 'echo twee']);
    const ids = activities.map(({ activity }) => Number(activity.id));
    expect(ids).toEqual([...ids].sort((a, b) => a - b));
    expect(new Set(ids).size).toBe(4);
  });

  it('an update replaces a message, a delete takes it away, and both show up as changes', async () => {
    await say('wijzig');
    const { revision, activities } = await seen(personal());
    expect(activities.at(-1)?.activity.text).toBe('gewijzigd');
    await say('verwijder');
    const later = await seen(personal(), revision);
    expect(later.activities.map(({ isDeleted }) => isDeleted)).toEqual([false, true]);
  });

  it('a message in the channel starts a thread, and the answer lands in it', async () => {
    await say('hallo', 'channel');
    const { activities } = await seen(channel());
    expect(activities[0]?.thread).toBe(activities[0]?.activity.id);
    expect(activities[1]?.thread).toBe(activities[0]?.activity.id);
  });

  it('somebody outside the channel cannot read it', async () => {
    const path = `/local/conversations/${encodeURIComponent(channel())}/activities?person=Lotte%20Pruis`;
    expect((await world.call('GET', path)).status).toBe(404);
  });

  it('what the bot sends on its own is a delivery with its kind, in business time', async () => {
    await proactively(personal(), async (context) => {
      await context.sendActivity({ ...MessageFactory.text('let op'), channelData: { spil: { kind: 'reminder' } } });
    });
    await proactively(channel(), async (context) => void (await context.sendActivity('allen')));
    const deliveries = (await world.call('GET', '/local/deliveries?since=2026-11-23T08:30')).body as unknown[];
    expect(deliveries).toMatchObject([
      {
        at: '2026-11-23T07:30:00.000Z',
        channel: 'chat',
        recipient: { id: personNamed(ZOE).id, upn: 'zoe.lukasik@lindemeer.example' },
        kind: 'reminder',
        content: { text: 'let op' },
      },
      { channel: 'chat', recipient: { conversation: channel() }, kind: 'message' },
    ]);
    expect((await world.call('GET', '/local/deliveries?since=2026-11-23T08:31')).body).toEqual([]);
  });

  it('a personal chat is created on demand, for members only', async () => {
    const create = (name: string) => {
      const parameters = {
        isGroup: false,
        bot: { id: `28:${world.tenant.spil.appId}`, name: 'Spil' },
        members: [{ id: personNamed(name).id, name }],
        tenantId: world.tenant.id,
        channelData: {},
      };
      return world.bot.adapter.createConversationAsync(
        world.tenant.spil.appId,
        'msteams',
        world.m365.connector.serviceUrl,
        'https://api.botframework.com',
        parameters,
        async (context) => void (await context.sendActivity('dag')),
      );
    };
    await create(ZOE);
    expect((await seen(personal())).activities.map(({ activity }) => activity.text)).toEqual(['dag']);
    await expect(create('Lotte Pruis')).rejects.toMatchObject({
      statusCode: 403,
      code: 'BotNotInConversationRoster',
    });
  });

  it('the roster names owners, members and guests with their object ids, page by page', async () => {
    await say('roster', 'channel');
    const [members, team] = results as [{ aadObjectId: string; userPrincipalName: string }[], { name: string }];
    expect(members.map(({ userPrincipalName }) => userPrincipalName)).toEqual([
      'noelle.vanthoff@lindemeer.example',
      'zoe.lukasik@lindemeer.example',
      'kees.vandergraaf_vandergraafinfrabv.example#EXT#@lindemeer.example',
    ]);
    expect(members[1]?.aadObjectId).toBe(personNamed(ZOE).id);
    expect(team.name).toBe('Lindemeer');
  });

  it('a message that is too large is refused', async () => {
    await expect(
      proactively(personal(), async (context) => void (await context.sendActivity('x'.repeat(60_000)))),
    ).rejects.toMatchObject({ statusCode: 413 });
  });

  it('without the token of the bot nobody sends anything', async () => {
    const path = `/connector/v3/conversations/${encodeURIComponent(personal())}/activities`;
    expect((await world.call('POST', path, { type: 'message', text: 'vals' })).status).toBe(401);
    expect((await seen(personal())).activities).toEqual([]);
  });

  it('a fault answers instead of the connector; a dropped answer comes after the work', async () => {
    const send = () => proactively(personal(), async (context) => void (await context.sendActivity('hoi')));
    const match = { method: 'POST', path: '/connector/v3/conversations/*/activities*' };
    await world.call('POST', '/local/faults', [{ match, skip: 1, times: 1, answer: { status: 403 } }]);
    await send();
    await expect(send()).rejects.toMatchObject({ statusCode: 403 });
    await send();
    expect((await seen(personal())).activities).toHaveLength(2);
    await world.call('POST', '/local/faults', { match, dropAfterCommit: true });
    await expect(send()).rejects.toMatchObject({ statusCode: 504 });
    expect((await seen(personal())).activities).toHaveLength(3);
    await world.call('DELETE', '/local/faults');
    await send();
  });
});

type Person = LocalWorld['tenant']['people'][number];

async function answer(context: TurnContext, results: unknown[]): Promise<void> {
  const text = TurnContext.removeRecipientMention(context.activity)?.trim() ?? context.activity.text;
  if (context.activity.type !== 'message') return;
  if (text === 'roster') return void results.push(await wholeRoster(context), await TeamsInfo.getTeamDetails(context));
  const sent = await context.sendActivity(`echo ${text}`);
  if (text === 'wijzig') await context.updateActivity({ ...MessageFactory.text('gewijzigd'), id: sent?.id ?? '' });
  if (text === 'verwijder') await context.deleteActivity(sent?.id ?? '');
}

async function wholeRoster(context: TurnContext): Promise<unknown[]> {
  const members: unknown[] = [];
  let token: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(context, 2, token);
    members.push(...page.members);
    token = page.continuationToken;
  } while (token);
  return members;
}
