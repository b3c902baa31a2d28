import { CardFactory } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import type { UserTokenClient } from 'botframework-connector';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

type Said = { readonly activities: readonly { readonly text?: string; readonly attachments?: readonly unknown[] }[] };

const ZOE = 'Zoë Łukasik';

describe('signing in to the bot', () => {
  let world: LocalWorld;
  beforeAll(async () => {
    world = await startWorld(answer);
  });
  beforeEach(() => world.call('POST', '/local/reset'));
  afterAll(() => world.stop());

  const say = async (conversation: string) =>
    ((await world.call('POST', '/local/say', { person: ZOE, conversation, text: 'wie ben ik?' })).body as Said)
      .activities;
  const texts = (activities: Said['activities']) => activities.map(({ text }) => text ?? 'card');
  const signOut = (keepConsent: boolean) => world.call('POST', '/local/signout', { person: ZOE, keepConsent });

  it('everybody starts signed in, and the token is the one that a tab would get', async () => {
    expect(texts(await say('personal'))).toEqual([ZOE]);
    expect(texts(await say('channel'))).toEqual([ZOE]);
  });

  it('in a personal chat the card is answered silently, once, within the turn', async () => {
    await signOut(true);
    expect(texts(await say('personal'))).toEqual(['card', 'welkom terug']);
    expect(texts(await say('personal'))).toEqual([ZOE]);
    expect(world.bot.received.filter(({ name }) => name === 'signin/tokenExchange')).toHaveLength(1);
  });

  it('in a channel only the button helps', async () => {
    await signOut(true);
    expect(texts(await say('channel'))).toEqual(['card']);
    const conversation = world.tenant.projects[0]?.channelId;
    const done = await world.call('POST', '/local/signin', { person: ZOE, conversation });
    expect(texts((done.body as Said).activities)).toEqual(['welkom terug']);
    expect(texts(await say('channel'))).toEqual([ZOE]);
  });

  it('without consent the card stays in a personal chat too', async () => {
    await signOut(false);
    expect(texts(await say('personal'))).toEqual(['card']);
  });
});

const tokens = (context: TurnContext) =>
  context.turnState.get(
    (context.adapter as never as { UserTokenClientKey: symbol }).UserTokenClientKey,
  ) as UserTokenClient;

async function answer(context: TurnContext): Promise<void> {
  const { from, channelId, name, value } = context.activity;
  if (context.activity.type === 'invoke') {
    const exchange = name === 'signin/tokenExchange';
    const token = exchange
      ? await tokens(context).exchangeToken(from.id, 'spil', channelId, { token: value.token })
      : await tokens(context).getUserToken(from.id, 'spil', channelId, value.state);
    if (token?.token) await context.sendActivity('welkom terug');
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200 } });
    return;
  }
  const token = await tokens(context).getUserToken(from.id, 'spil', channelId, '');
  if (token?.token) {
    const claims = JSON.parse(Buffer.from(token.token.split('.')[1] ?? '', 'base64url').toString()) as { name: string };
    return void (await context.sendActivity(claims.name));
  }
  const resource = await tokens(context).getSignInResource('spil', context.activity, '');
  const content = { text: 'Meld je aan', connectionName: 'spil', buttons: [], ...resource };
  await context.sendActivity({ attachments: [{ contentType: CardFactory.contentTypes.oauthCard, content }] });
}
