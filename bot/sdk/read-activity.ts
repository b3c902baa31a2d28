import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { personId } from '../../src/domain/values/person.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Place, Speaker } from '../turn.ts';

const channelDetails = z.looseObject({ channel: z.looseObject({ id: z.string() }).optional() });

// Teams leaves out what it does not know: nothing of a sender is certain.
const text = z.string().optional().catch(undefined);
const account = z.looseObject({ aadObjectId: text, name: text }).optional().catch(undefined);
const sender = z.looseObject({ from: account, locale: text });

export function placeOf(activity: Activity): Place {
  const conversation = activity.conversation.id;
  if (activity.conversation.conversationType === 'personal') return { kind: 'personal', conversation };
  const details = channelDetails.safeParse(activity.channelData);
  const channelId = details.success ? details.data.channel?.id : undefined;
  // A thread's conversation id is the channel's id with a message id behind it.
  return { kind: 'channel', conversation, channelId: channelId ?? conversation.split(';')[0] ?? conversation };
}

/** Who acts; undefined when Teams gives no directory id, by which alone anybody is known. */
export function speakerOf(activity: Activity): Speaker | undefined {
  const from = sender.safeParse(activity).data?.from;
  return from?.aadObjectId ? { id: personId(from.aadObjectId), name: from.name ?? '' } : undefined;
}

export const languageOfClient = (activity: Activity): Language =>
  sender.safeParse(activity).data?.locale?.toLowerCase().startsWith('en') ? 'en' : 'nl';
