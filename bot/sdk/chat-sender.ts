import type { Activity, CloudAdapter, TurnContext } from 'botbuilder';
import type { PersonId } from '../../src/domain/values/person.ts';
import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ProjectLedger, SendOutcome } from '../../src/ports.ts';
import type { Reply } from '../turn.ts';
import { cardActivity } from './card-activity.ts';
import { referenceAt } from './conversation-address.ts';
import { type ChatOpening, openChat } from './open-chat.ts';
import { outcomeOfFailure } from './send-outcome.ts';

export interface ChatSenderOptions extends ChatOpening {
  readonly conversations: Pick<ProjectLedger, 'conversationOf' | 'rememberConversation'>;
}

/** Sends cards that nobody asked for just now: each call is one attempt, never repeated here. */
export interface ChatSender {
  toPerson(person: PersonId, reply: Reply, kind: string): Promise<SendOutcome>;
  toChannel(channelId: string, reply: Reply, kind: string): Promise<SendOutcome>;
}

/** Sends once to a known conversation; the reference of a sent message is its activity id. */
async function sendOnce(
  { adapter, clientId }: { readonly adapter: CloudAdapter; readonly clientId: string },
  address: string,
  activity: Partial<Activity>,
): Promise<SendOutcome> {
  let reference = '';
  try {
    await adapter.continueConversationAsync(clientId, referenceAt(address), async (context: TurnContext) => {
      const response = await context.sendActivity(activity);
      reference = response?.id ?? '';
    });
    return { state: 'sent', reference };
  } catch (error) {
    return outcomeOfFailure(error);
  }
}

/** Where somebody's chat is. Nothing was said yet when this fails, so that is a certain refusal. */
async function chatOf(person: PersonId, options: ChatSenderOptions): Promise<Result<string, SendOutcome>> {
  const { conversations } = options;
  try {
    const known = await conversations.conversationOf({ person });
    if (known !== undefined) return ok(known);
    const opened = await openChat(options, person);
    await conversations.rememberConversation({ person }, opened);
    return ok(opened);
  } catch (error) {
    const outcome = outcomeOfFailure(error);
    return refused({ state: 'refused', reason: outcome.state === 'sent' ? 'no chat' : outcome.reason });
  }
}

export const createChatSender = (options: ChatSenderOptions): ChatSender => ({
  async toPerson(person, reply, kind) {
    const chat = await chatOf(person, options);
    return chat.ok ? sendOnce(options, chat.value, cardActivity(reply, kind)) : chat.problem;
  },
  async toChannel(channelId, reply, kind) {
    const address = await options.conversations.conversationOf({ channel: channelId });
    if (address === undefined) return { state: 'refused', reason: 'channel unknown' };
    return sendOnce(options, address, cardActivity(reply, kind));
  },
});
