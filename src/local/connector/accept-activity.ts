import type { Activity } from './activity.ts';
import { publishActivity } from './activity-view.ts';
import { answerSignInCard } from './answer-sign-in-card.ts';
import type { Connector } from './connector.ts';
import {
  accepted,
  activityNotFound,
  conversationNotFound,
  notInRoster,
  throttled,
  tooLarge,
} from './connector-problem.ts';
import type { Answer } from './connector-problem.ts';
import { botAccount } from './inbound-activity.ts';
import { threadOf } from './places.ts';
import type { Place } from './places.ts';
import type { Turn } from './turns.ts';

// 100 KB in UTF-16, as the documentation of Teams states it.
const MAX_CHARACTERS = 51_200;

/** Takes an activity that the bot sends; it becomes an answer in an open turn or a delivery. */
export function acceptActivity(
  connector: Connector,
  conversationId: string,
  replyToId: string | undefined,
  sent: Activity,
): Answer<{ readonly id: string; readonly conversationId: string }> {
  const place = connector.places.locate(conversationId);
  if (!place) return conversationNotFound;
  if (place.kind === 'personal' && !connector.places.hasBot(place.person)) return notInRoster;
  const waitS = connector.limits.retryAfter(conversationId);
  if (waitS !== undefined) return throttled(waitS);
  if (JSON.stringify(sent).length > MAX_CHARACTERS) return tooLarge;
  const id = connector.activities.nextId();
  const thread = place.kind === 'channel' ? (threadOf(conversationId) ?? id) : null;
  const fullId = thread === null ? place.id : `${place.id};messageid=${thread}`;
  const activity = asReceived(connector, sent, { id, conversationId: fullId, replyToId });
  // Typing is seen for a moment, and not kept.
  if (activity.type === 'message') keep(connector, place, thread, activity);
  sortOut(connector, place, conversationId, replyToId, activity);
  return accepted({ id, conversationId: fullId });
}

/** Replaces a message of the bot; everybody sees the new one, whatever they pressed before. */
export function replaceActivity(
  connector: Connector,
  conversationId: string,
  id: string,
  sent: Activity,
): Answer<{ readonly id: string }> {
  const stored = ownActivity(connector, conversationId, id);
  if (!stored) return activityNotFound;
  if (JSON.stringify(sent).length > MAX_CHARACTERS) return tooLarge;
  connector.cardViews.forget(id);
  const address = { id, conversationId, replyToId: stored.activity.replyToId };
  const replaced = connector.activities.replace(id, asReceived(connector, sent, address));
  if (!replaced) return activityNotFound;
  publishActivity(connector, replaced);
  const turn = connector.turns.open(conversationId, sent.replyToId);
  if (turn) connector.turns.record(turn, replaced.activity);
  return accepted({ id });
}

/** Takes a message of the bot away. */
export function removeActivity(connector: Connector, conversationId: string, id: string): Answer<null> {
  const stored = ownActivity(connector, conversationId, id);
  const removed = stored && connector.activities.remove(id);
  if (!removed) return activityNotFound;
  publishActivity(connector, removed);
  return accepted(null);
}

function ownActivity(connector: Connector, conversationId: string, id: string) {
  const place = connector.places.locate(conversationId);
  const stored = connector.activities.find(id);
  return stored && stored.place === place?.id && stored.sender === 'bot' && !stored.isDeleted ? stored : undefined;
}

function asReceived(
  connector: Connector,
  sent: Activity,
  address: { readonly id: string; readonly conversationId: string; readonly replyToId: string | undefined },
): Activity {
  const { replyToId: _, ...rest } = sent;
  return {
    ...rest,
    id: address.id,
    ...(address.replyToId === undefined ? {} : { replyToId: address.replyToId }),
    from: botAccount(connector.tenant),
    conversation: { ...(sent['conversation'] as object | undefined), id: address.conversationId },
    timestamp: connector.now().toISOString(),
  };
}

function keep(connector: Connector, place: Place, thread: string | null, activity: Activity): void {
  const stored = connector.activities.add({ id: activity.id ?? '', place: place.id, thread, sender: 'bot', activity });
  publishActivity(connector, stored);
}

function sortOut(
  connector: Connector,
  place: Place,
  conversationId: string,
  replyToId: string | undefined,
  activity: Activity,
): void {
  const turn = connector.turns.open(conversationId, replyToId) ?? elsewhere(connector, place, activity);
  const isAnswer = turn !== undefined || (replyToId !== undefined && connector.turns.isAnswer(replyToId));
  if (turn) connector.turns.record(turn, activity);
  if (!isAnswer && activity.type === 'message') deliver(connector, place, activity);
  if (place.kind === 'personal') answerSignInCard(connector, place.person, activity, turn);
}

/** An answer in somebody's own chat belongs to the turn in which they asked, also when that was in a channel. */
const elsewhere = (connector: Connector, place: Place, activity: Activity): Turn | undefined =>
  place.kind === 'personal' && activity.channelData?.spil?.kind === 'answer'
    ? connector.turns.openFor(place.person.id)
    : undefined;

function deliver(connector: Connector, place: Place, activity: Activity): void {
  connector.deliveries.add({
    channel: 'chat',
    recipient: place.kind === 'personal' ? { id: place.person.id, upn: place.person.upn } : { conversation: place.id },
    kind: activity.channelData?.spil?.kind ?? 'message',
    content: activity,
  });
}
