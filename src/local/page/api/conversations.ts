import { z } from 'zod';
import { getLocal } from './local-api.ts';

const Conversation = z.object({ id: z.string(), kind: z.enum(['personal', 'channel']), hasBot: z.boolean() });

/** A chat or channel that a person takes part in. */
export type Conversation = z.infer<typeof Conversation>;

export function fetchConversations(person: string): Promise<readonly Conversation[]> {
  return getLocal(`/local/conversations?person=${encodeURIComponent(person)}`, z.array(Conversation));
}
