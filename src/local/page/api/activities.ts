import { z } from 'zod';
import { getLocal } from './local-api.ts';

const Attachment = z.looseObject({ contentType: z.string().optional(), content: z.unknown() });

const Activity = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  timestamp: z.string().optional(),
  from: z.looseObject({ name: z.string().optional() }).optional(),
  attachments: z.array(Attachment).optional(),
});

const ActivityView = z.object({
  thread: z.string().nullable(),
  sender: z.string(),
  revision: z.number(),
  isDeleted: z.boolean(),
  activity: Activity,
});

export type Attachment = z.infer<typeof Attachment>;
/** An activity of a conversation, as the person on the page sees it. */
export type ActivityView = z.infer<typeof ActivityView>;

export async function fetchActivities(conversation: string, person: string): Promise<readonly ActivityView[]> {
  const path = `/local/conversations/${encodeURIComponent(conversation)}/activities?person=${encodeURIComponent(person)}`;
  return (await getLocal(path, z.object({ activities: z.array(ActivityView) }))).activities;
}
