import { z } from 'zod';
import { getLocal } from './local-api.ts';

/** An activity notification in the form that Graph takes. */
const FeedDelivery = z.object({
  at: z.string(),
  kind: z.string(),
  content: z.looseObject({
    activityType: z.string().optional(),
    previewText: z.looseObject({ content: z.string().optional() }).optional(),
    topic: z.looseObject({ value: z.string().optional(), webUrl: z.string().optional() }).optional(),
    templateParameters: z.array(z.looseObject({ name: z.string(), value: z.string() })).optional(),
  }),
});

/** A line in somebody's activity feed. */
export interface FeedNotice {
  readonly id: string;
  readonly at: string;
  readonly topic?: string | undefined;
  readonly text: string;
  readonly link?: string | undefined;
}

/** Somebody's feed, newest first. */
export async function fetchFeed(person: string): Promise<readonly FeedNotice[]> {
  const deliveries = await getLocal(`/local/feed?person=${encodeURIComponent(person)}`, z.array(FeedDelivery));
  return deliveries.map(noticeOf).reverse();
}

function noticeOf({ at, kind, content }: z.infer<typeof FeedDelivery>, index: number): FeedNotice {
  const { previewText, topic, templateParameters = [], activityType } = content;
  const parameters = templateParameters.map(({ value }) => value).join(' – ');
  return {
    id: `${index}`,
    at,
    topic: topicText(topic?.value),
    text: previewText?.content ?? (parameters === '' ? (activityType ?? kind) : parameters),
    link: topic?.webUrl,
  };
}

// A topic is a text to read, or the address of something in Graph, which tells people nothing.
function topicText(value: string | undefined): string | undefined {
  return value === undefined || URL.canParse(value) ? undefined : value;
}
