import type { Activity, ConversationReference } from 'botbuilder';
import { z } from 'zod';

/** Where a conversation is, in ids only: the ledger keeps no names. */
const address = z.object({
  serviceUrl: z.url(),
  conversation: z.string(),
  conversationType: z.string().optional(),
  bot: z.string(),
  tenant: z.string(),
});

export function addressOf(activity: Activity, tenant: string): string {
  // In a channel the address is the channel itself, not the thread somebody happened to talk in.
  const conversation = activity.conversation.id.split(';')[0] ?? activity.conversation.id;
  const { conversationType } = activity.conversation;
  return JSON.stringify({
    serviceUrl: activity.serviceUrl,
    conversation,
    conversationType,
    bot: activity.recipient.id,
    tenant,
  });
}

export function referenceAt(text: string): Partial<ConversationReference> {
  const { serviceUrl, conversation, conversationType, bot, tenant } = address.parse(JSON.parse(text));
  return {
    channelId: 'msteams',
    serviceUrl,
    bot: { id: bot, name: 'Spil' },
    conversation: {
      id: conversation,
      name: '',
      isGroup: conversationType !== 'personal',
      conversationType: conversationType ?? 'channel',
      tenantId: tenant,
    },
  };
}
