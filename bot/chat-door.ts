import { isEscalationOnly } from '../src/messages/reminder/is-escalation-only.ts';
import type { ChatContent, ChatDoor } from '../src/ports.ts';
import { channelReply, personReply } from './cards/proactive-cards.ts';
import type { ChatSender } from './sdk/chat-sender.ts';
import type { TabUrl } from './tab-url.ts';

const kindOf = (content: ChatContent): string =>
  content.kind === 'reminder' && isEscalationOnly(content.bundle) ? 'escalation' : content.kind;

/** Turns what Spil wants to say into cards, then sends them. */
export const createChatDoor = (sender: ChatSender, tabUrl: TabUrl): ChatDoor => ({
  toPerson: (to, content, language, possiblyDouble) =>
    sender.toPerson(to, personReply(content, language, possiblyDouble, tabUrl), kindOf(content)),
  toChannel: (project, content, language) =>
    sender.toChannel(project.channelId, channelReply(content, language), 'notice'),
});
