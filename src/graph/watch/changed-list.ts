import { timingSafeEqual } from 'node:crypto';
import type { SubscriptionMemory } from './subscriptions.ts';

/** What Graph posted to our webhook about one subscription. */
export interface ChangeHint {
  readonly subscriptionId: string;
  readonly clientState: string;
}

/** A list in which something changed; Graph does not say what. */
export interface ChangedList {
  readonly siteId: string;
  readonly list: string;
}

/** The list that a notification is about; undefined when it does not carry our own secret. */
export async function changedListOf(memory: SubscriptionMemory, hint: ChangeHint): Promise<ChangedList | undefined> {
  const record = await memory.subscriptionWithId(hint.subscriptionId);
  if (!record || !isSame(record.clientState, hint.clientState)) return undefined;
  return { siteId: record.siteId, list: record.list };
}

function isSame(secret: string, given: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
