import { z } from 'zod';

/** An activity of the Bot Framework: only what the connector itself looks at is named. */
export const Activity = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  replyToId: z.string().optional(),
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string().optional(), content: z.unknown() })).optional(),
  channelData: z.looseObject({ spil: z.looseObject({ kind: z.string().optional() }).optional() }).nullish(),
});

export type Activity = z.infer<typeof Activity>;

/** An account in a conversation, as Teams names it. */
export interface ChannelAccount {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId?: string;
}
