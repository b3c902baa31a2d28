import { z } from 'zod';
import { getLocal } from './local-api.ts';

const MailDelivery = z.object({
  at: z.string(),
  content: z.object({
    from: z.string(),
    to: z.array(z.string()),
    subject: z.string(),
    contentType: z.string(),
    body: z.string(),
  }),
});

export interface Mail {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly body: string;
  readonly isHtml: boolean;
}

/** Somebody's mailbox, newest first. */
export async function fetchMailbox(person: string): Promise<readonly Mail[]> {
  const deliveries = await getLocal(`/local/mailbox?person=${encodeURIComponent(person)}`, z.array(MailDelivery));
  return deliveries.map(mailOf).reverse();
}

function mailOf({ at, content }: z.infer<typeof MailDelivery>, index: number): Mail {
  const { contentType, ...rest } = content;
  return { id: `${index}`, at, ...rest, isHtml: contentType === 'html' };
}
