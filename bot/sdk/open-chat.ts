import type { CloudAdapter } from 'botbuilder';
import type { PersonId } from '../../src/domain/values/person.ts';
import { addressOf } from './conversation-address.ts';

export interface ChatOpening {
  readonly adapter: CloudAdapter;
  readonly clientId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
}

/** Opens a chat with somebody; doing it again answers with the same chat, so this part may repeat. */
export async function openChat(opening: ChatOpening, person: PersonId): Promise<string> {
  const { adapter, clientId, tenantId, serviceUrl } = opening;
  const parameters = {
    isGroup: false,
    bot: { id: `28:${clientId}`, name: 'Spil' },
    members: [{ id: person, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  let address = '';
  await adapter.createConversationAsync(
    clientId,
    'msteams',
    serviceUrl,
    'https://api.botframework.com',
    // The SDK's type demands a first activity; Teams takes the conversation without one.
    parameters,
    async (context) => {
      const conversation = { ...context.activity.conversation, conversationType: 'personal' };
      address = addressOf({ ...context.activity, conversation }, tenantId);
    },
  );
  return address;
}
