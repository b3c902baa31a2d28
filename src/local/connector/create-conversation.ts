import { z } from 'zod';
import { acceptActivity } from './accept-activity.ts';
import { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import { accepted, badSyntax, conversationNotFound, notInRoster } from './connector-problem.ts';
import type { Answer } from './connector-problem.ts';

const Request = z.looseObject({
  members: z.array(z.looseObject({ id: z.string() })).optional(),
  activity: Activity.optional(),
  tenantId: z.string().optional(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).optional(),
      channel: z.looseObject({ id: z.string() }).optional(),
    })
    .optional(),
});

interface CreatedConversation {
  readonly id: string;
  readonly activityId?: string;
}

/** Opens a personal chat, or starts a thread in a channel. */
export function createConversation(connector: Connector, body: unknown): Answer<CreatedConversation> {
  const request = Request.safeParse(body);
  if (!request.success) return badSyntax(request.error.message);
  const { members = [], activity, channelData, tenantId } = request.data;
  if (channelData?.channel) return startThread(connector, channelData.channel.id, activity);
  if ((tenantId ?? channelData?.tenant?.id) !== connector.tenant.id) return badSyntax('Bot is not in this tenant.');
  const [member] = members;
  if (!member || members.length !== 1) return badSyntax('A personal chat has exactly one member besides the bot.');
  return personalChat(connector, member.id);
}

function personalChat(connector: Connector, memberId: string): Answer<CreatedConversation> {
  const person = connector.places.accountHolder(memberId);
  if (!person) return badSyntax(`Invalid user identity in provided tenant: ${memberId}`);
  if (!connector.places.hasBot(person)) return notInRoster;
  return accepted({ id: connector.places.personal(person).id });
}

function startThread(
  connector: Connector,
  channelId: string,
  activity: Activity | undefined,
): Answer<CreatedConversation> {
  if (connector.places.locate(channelId)?.kind !== 'channel') return conversationNotFound;
  if (!activity) return badSyntax('A thread in a channel starts with an activity.');
  const sent = acceptActivity(connector, channelId, undefined, activity);
  return sent.ok ? accepted({ id: sent.value.conversationId, activityId: sent.value.id }) : sent;
}
