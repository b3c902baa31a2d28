import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { SubscriptionMemory } from './subscriptions.ts';

const notifications = z.object({
  value: z.array(z.object({ subscriptionId: z.string(), clientState: z.string().nullish() })),
});

/** A list in which something changed; Graph does not say what. */
export interface ChangedList {
  readonly siteId: string;
  readonly list: string;
}

/** Reads what was posted to our webhook; whatever does not carry our own secret is left out. */
export async function readNotifications(memory: SubscriptionMemory, body: unknown): Promise<readonly ChangedList[]> {
  const parsed = notifications.safeParse(body);
  const changed = new Map<string, ChangedList>();
  for (const { subscriptionId, clientState } of parsed.data?.value ?? []) {
    const record = await memory.subscriptionWithId(subscriptionId);
    if (!record || !isSame(record.clientState, clientState ?? '')) continue;
    changed.set(`${record.siteId} ${record.list}`, { siteId: record.siteId, list: record.list });
  }
  return [...changed.values()];
}

function isSame(secret: string, given: string): boolean {
  const [a, b] = [Buffer.from(secret), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
