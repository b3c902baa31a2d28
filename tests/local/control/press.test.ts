import { CardFactory } from 'botbuilder';
import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

interface Answered {
  readonly response: { readonly statusCode: number; readonly type: string; readonly value: unknown };
  readonly activities: readonly { readonly id: string; readonly text?: string }[];
}

const ZOE = 'Zoë Łukasik';
const NOELLE = "Noëlle van 't Hoff";

describe('pressing a button', () => {
  let world: LocalWorld;
  let cardId = '';
  beforeAll(async () => {
    world = await startWorld(answer);
    const said = await world.call('POST', '/local/say', { person: ZOE, conversation: 'channel', text: 'kaart' });
    cardId = (said.body as Answered).activities[0]?.id ?? '';
  });
  afterAll(() => world.stop());

  const press = (person: string, verb: string, activityId = cardId) =>
    world.call('POST', '/local/press', { person, conversation: 'channel', activityId, verb, data: { item: 7 } });
  const cardSeenBy = async (person: string) => {
    const conversation = encodeURIComponent(world.tenant.projects[0]?.channelId ?? '');
    const path = `/local/conversations/${conversation}/activities?person=${encodeURIComponent(person)}`;
    const { activities } = (await world.call('GET', path)).body as {
      activities: { activity: { id: string; attachments?: { content: { body: string } }[] } }[];
    };
    return activities.find(({ activity }) => activity.id === cardId)?.activity.attachments?.[0]?.content.body;
  };

  it('the bot hears who pressed what, in the thread of the card', async () => {
    await press(ZOE, 'klaar');
    const received = world.bot.received.at(-1);
    expect(received).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: cardId,
      from: { name: ZOE },
      value: { action: { type: 'Action.Execute', verb: 'klaar', data: { item: 7 } }, trigger: 'manual' },
    });
    expect(received?.conversation?.id).toContain(';messageid=');
  });

  it('the returned card is for the presser; what is said in that turn comes along', async () => {
    const { body } = await press(ZOE, 'klaar');
    const { response, activities } = body as Answered;
    expect(response).toMatchObject({ statusCode: 200, value: { body: `klaar door ${ZOE}` } });
    expect(activities.map(({ text }) => text)).toEqual(['gedaan']);
    expect(await cardSeenBy(ZOE)).toBe(`klaar door ${ZOE}`);
    expect(await cardSeenBy(NOELLE)).toBe('open');
  });

  it('an update of the message replaces the own card of everybody', async () => {
    await press(ZOE, 'klaar');
    await press(NOELLE, 'bijwerken');
    expect([await cardSeenBy(ZOE), await cardSeenBy(NOELLE)]).toEqual(['bijgewerkt', 'bijgewerkt']);
  });

  it('a request to sign in is passed on as it is', async () => {
    const { body } = await press(ZOE, 'aanmelden');
    expect((body as Answered).response).toMatchObject({
      statusCode: 401,
      type: 'application/vnd.microsoft.activity.loginRequest',
    });
  });

  it('a message that does not exist cannot be pressed, nor one in a channel that is not yours', async () => {
    expect((await press(ZOE, 'klaar', '1')).status).toBe(404);
    expect((await press('Lotte Pruis', 'klaar')).status).toBe(403);
  });
});

async function answer(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'message') return void (await context.sendActivity(card('open')));
  if (activity.type !== 'invoke') return;
  const { verb } = (activity.value as { action: { verb: string } }).action;
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: await outcome(context, verb) } });
}

async function outcome(context: TurnContext, verb: string): Promise<object> {
  const { activity } = context;
  if (verb === 'aanmelden') {
    return { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value: {} };
  }
  if (verb === 'bijwerken') {
    await context.updateActivity({ ...card('bijgewerkt'), id: activity.replyToId ?? '' });
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' };
  }
  await context.sendActivity('gedaan');
  const value = card(`klaar door ${activity.from.name}`).attachments[0]?.content as object;
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

function card(body: string) {
  return { type: 'message', attachments: [CardFactory.adaptiveCard({ type: 'AdaptiveCard', body })] };
}
