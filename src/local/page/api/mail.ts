import { z } from 'zod';
import { getLocal } from './local-api.ts';

const Address = z.looseObject({
  emailAddress: z.looseObject({ address: z.string().optional(), name: z.string().optional() }),
});

/** A message in the form that Graph's sendMail takes. */
const Message = z.looseObject({
  subject: z.string().optional(),
  body: z.looseObject({ contentType: z.string().optional(), content: z.string().optional() }).optional(),
  from: Address.optional(),
  toRecipients: z.array(Address).optional(),
});

const MailDelivery = z.object({
  at: z.string(),
  content: z.union([z.looseObject({ message: Message }).transform(({ message }) => message), Message]),
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
  return {
    id: `${index}`,
    at,
    subject: content.subject ?? '',
    from: content.from ? addressText(content.from) : 'Spil',
    to: (content.toRecipients ?? []).map(addressText),
    body: content.body?.content ?? '',
    isHtml: content.body?.contentType?.toLowerCase() === 'html',
  };
}

function addressText({ emailAddress: { name, address } }: z.infer<typeof Address>): string {
  return name ?? address ?? '';
}
