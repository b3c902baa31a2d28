import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { z } from 'zod';
import { personId } from '../../src/domain/values/person.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Mention, Place, Speaker } from '../turn.ts';

const channelDetails = z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() });

const mentionEntity = z.looseObject({
  type: z.literal('mention'),
  text: z.string().optional(),
  mentioned: z.looseObject({ id: z.string(), name: z.string().optional() }),
});

export function placeOf(activity: Activity): Place {
  const conversation = activity.conversation.id;
  if (activity.conversation.conversationType === 'personal') return { kind: 'personal', conversation };
  const details = channelDetails.safeParse(activity.channelData);
  const channelId = details.success ? details.data.channel?.id : undefined;
  // A thread's conversation id is the channel's id with a message id behind it.
  return { kind: 'channel', conversation, channelId: channelId ?? conversation.split(';')[0] ?? conversation };
}

export function speakerOf(activity: Activity): Speaker | undefined {
  const id = activity.from?.aadObjectId;
  return id === undefined ? undefined : { id: personId(id), name: activity.from.name };
}

export const languageOfClient = (activity: Activity): Language =>
  activity.locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';

/** What was said, without the mention of the bot itself. */
export function spokenText(activity: Activity): string {
  const text = TurnContext.removeRecipientMention({ ...activity });
  return (text ?? activity.text ?? '').replace(/\u00a0/g, ' ').trim();
}

export function mentionsOf(activity: Activity): readonly Mention[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const parsed = mentionEntity.safeParse(entity);
    if (!parsed.success || parsed.data.mentioned.id === activity.recipient.id) return [];
    const { mentioned, text } = parsed.data;
    return [{ text: text ?? '', name: mentioned.name ?? '', userId: mentioned.id }];
  });
}
