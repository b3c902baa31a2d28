import { randomUUID } from 'node:crypto';
import type { Person } from '../tenant/person.ts';
import type { Activity } from './activity.ts';
import { publishActivity } from './activity-view.ts';
import type { BotAnswer } from './bot-post.ts';
import type { Connector } from './connector.ts';
import { inboundActivity, spokenContent } from './inbound-activity.ts';
import { threadOf } from './places.ts';
import type { Place } from './places.ts';
import type { Turn } from './turns.ts';

/** Somebody in a conversation with the bot. */
export interface Speaker {
  readonly person: Person;
  readonly place: Place;
  readonly conversationId: string;
  readonly locale: string;
}

export interface TurnOutcome {
  readonly answer: BotAnswer;
  readonly activities: readonly Activity[];
}

/** Hands a person's words to the bot; answers when the turn is over. `laidOver` shapes it as a strange client would. */
export async function say(
  connector: Connector,
  speaker: Speaker,
  text: string,
  laidOver: Readonly<Record<string, unknown>> = {},
): Promise<TurnOutcome> {
  const { place, person } = speaker;
  const id = connector.activities.nextId();
  const thread = place.kind === 'channel' ? (threadOf(speaker.conversationId) ?? id) : null;
  const conversationId = thread === null ? place.id : `${place.id};messageid=${thread}`;
  const content = spokenContent(connector.tenant, place, text);
  const activity = inboundActivity(
    id,
    { ...speaker, ...connector, now: connector.now(), from: person, conversationId },
    content,
  );
  publishActivity(connector, connector.activities.add({ id, place: place.id, thread, sender: person.id, activity }));
  return inTurn(connector, { person, conversationId }, (turn) => post(connector, turn, { ...activity, ...laidOver }));
}

/** Sends the bot something that no one says: a pressed button, a lifecycle event, a dialog request. */
export async function signal(connector: Connector, speaker: Speaker, content: Activity): Promise<TurnOutcome> {
  return inTurn(connector, speaker, (turn) => signalWithin(connector, turn, speaker, content));
}

/** The same as part of a turn that is already going on. */
export function signalWithin(
  connector: Connector,
  turn: Turn,
  speaker: Speaker,
  content: Activity,
): Promise<BotAnswer> {
  const setting = { ...speaker, ...connector, now: connector.now(), from: speaker.person };
  return post(connector, turn, inboundActivity(`f:${randomUUID()}`, setting, content));
}

async function inTurn(
  connector: Connector,
  { person, conversationId }: Pick<Speaker, 'person' | 'conversationId'>,
  work: (turn: Turn) => Promise<BotAnswer>,
): Promise<TurnOutcome> {
  const turn = connector.turns.begin(conversationId, person.id);
  try {
    const answer = await work(turn);
    return { answer, activities: turn.activities };
  } finally {
    await turn.end();
  }
}

function post(connector: Connector, turn: Turn, activity: Activity): Promise<BotAnswer> {
  if (activity.id !== undefined) turn.covers(activity.id);
  return connector.postToBot(activity);
}
