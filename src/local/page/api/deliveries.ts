import { z } from 'zod';
import { getLocal } from './local-api.ts';

const Delivery = z.object({ at: z.string(), channel: z.string(), kind: z.string() });

/** Everything that reached somebody, whoever it was, after a moment. */
export async function countDeliveriesSince(moment: string): Promise<number> {
  const deliveries = await getLocal(`/local/deliveries?since=${encodeURIComponent(moment)}`, z.array(Delivery));
  return deliveries.length;
}
