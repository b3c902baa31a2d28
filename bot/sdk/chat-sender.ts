import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { ProjectLedger, SendOutcome } from '../../src/ports.ts';
import type { Reply } from '../turn.ts';
import { cardActivity } from './card-activity.ts';
import { addressOf, referenceAt } from './conversation-address.ts';
import { outcomeOfFailure } from './send-outcome.ts';

export interface ChatSenderOptions {
  readonly adapter: CloudAdapter;
  readonly clientId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversations: Pick<ProjectLedger, 'conversationOf' | 'rememberConversation'>;
}

/** Sends cards that nobody asked for just now: each call is one attempt, never repeated here. */
export interface ChatSender {
  toPerson(person: PersonId, reply: Reply, kind: string): Promise<SendOutcome>;
  toChannel(channelId: string, reply: Reply, kind: string): Promise<SendOutcome>;
}

type Send = (context: TurnContext) => Promise<void>;

export function createChatSender(options: ChatSenderOptions): ChatSender {
  const { adapter, clientId, conversations } = options;

  /** Runs one send; the reference of a sent message is its activity id. */
  async function attempt(activity: Partial<Activity>, open: (send: Send) => Promise<void>): Promise<SendOutcome> {
    let reference = '';
    try {
      await open(async (context) => {
        const response = await context.sendActivity(activity);
        reference = response?.id ?? '';
      });
      return { state: 'sent', reference };
    } catch (error) {
      return outcomeOfFailure(error);
    }
  }

  /** Opens a chat with somebody; creating it again answers with the same chat, so this part may repeat. */
  async function createChat(person: PersonId): Promise<string> {
    const parameters = {
      isGroup: false,
      bot: { id: `28:${clientId}`, name: 'Spil' },
      members: [{ id: person, name: '' }],
      tenantId: options.tenantId,
      channelData: { tenant: { id: options.tenantId } },
    };
    let address = '';
    await adapter.createConversationAsync(
      clientId,
      'msteams',
      options.serviceUrl,
      'https://api.botframework.com',
      // The SDK's type demands a first activity; Teams takes the conversation without one.
      parameters as unknown as Parameters<CloudAdapter['createConversationAsync']>[4],
      async (context) => {
        const conversation = { ...context.activity.conversation, conversationType: 'personal' };
        address = addressOf({ ...context.activity, conversation }, options.tenantId);
      },
    );
    await conversations.rememberConversation({ person }, address);
    return address;
  }

  const at =
    (address: string) =>
    (send: Send): Promise<void> =>
      adapter.continueConversationAsync(clientId, referenceAt(address), send);

  return {
    async toPerson(person, reply, kind) {
      let address: string;
      try {
        address = (await conversations.conversationOf({ person })) ?? (await createChat(person));
      } catch (error) {
        // Nothing was said yet, so whatever went wrong here is a certain refusal.
        const outcome = outcomeOfFailure(error);
        return { state: 'refused', reason: outcome.state === 'sent' ? 'no chat' : outcome.reason };
      }
      return attempt(cardActivity(reply, kind), at(address));
    },
    async toChannel(channelId, reply, kind) {
      const address = await conversations.conversationOf({ channel: channelId });
      if (address === undefined) return { state: 'refused', reason: 'channel unknown' };
      return attempt(cardActivity(reply, kind), at(address));
    },
  };
}
