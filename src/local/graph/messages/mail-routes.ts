import { z } from 'zod';
import { findUser, type GraphUser } from '../directory/user-store.ts';
import { type GraphCore } from '../graph-core.ts';
import {
  accepted,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  isObject,
  type JsonObject,
} from '../request/graph-exchange.ts';
import { accessDenied, badRequest, GraphRefusal } from '../request/graph-refusal.ts';

export const mailRoutes: readonly GraphRoute[] = [
  { method: 'POST', template: '/users/{user-id}/sendMail', units: 1, handle: sendMail },
  { method: 'POST', template: '/me/sendMail', units: 1, handle: sendMail },
];

const address = z.object({ emailaddress: z.object({ address: z.string(), name: z.string().optional() }) });
const addresses = z.array(address).default([]);
const mail = z.object({
  message: z.object({
    subject: z.string().default(''),
    body: z.object({ contenttype: z.string().default('text'), content: z.string() }),
    torecipients: addresses,
    ccrecipients: addresses,
    bccrecipients: addresses,
    internetmessageheaders: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
  }),
});
type Message = z.infer<typeof mail>['message'];

/** Accepts a mail: 202 says that it was taken, not that it arrived. */
function sendMail(request: GraphRequest, core: GraphCore): GraphResponse {
  const sender = senderOf(request, core);
  const parsed = mail.safeParse(lowerNames(request.body));
  if (!parsed.success) throw badRequest(`Invalid mail: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  const { message } = parsed.data;
  const to = [...message.torecipients, ...message.ccrecipients, ...message.bccrecipients];
  if (to.length === 0) throw new GraphRefusal(400, 'ErrorInvalidRecipients', 'At least one recipient is needed.');
  for (const { emailaddress } of to) {
    const user = findUser(core.db, emailaddress.address);
    const recipient = { id: user?.id ?? '', upn: user?.upn ?? emailaddress.address };
    core.doors.delivered({ channel: 'mail', recipient, kind: kindOf(message), content: contentOf(sender, message) });
  }
  return accepted();
}

function senderOf(request: GraphRequest, core: GraphCore): GraphUser {
  const { caller } = request;
  const rights = caller.kind === 'app' ? caller.roles : caller.scopes;
  if (!rights.includes('Mail.Send')) throw accessDenied();
  const named = request.params['user-id'] ?? (caller.kind === 'person' ? caller.oid : undefined);
  const sender = named === undefined ? undefined : findUser(core.db, named);
  if (!sender) throw new GraphRefusal(404, 'ErrorInvalidUser', `The requested user '${named ?? ''}' is invalid.`);
  if (caller.kind === 'person' && sender.id !== caller.oid) throw accessDenied();
  return sender;
}

/** The sender may say in a header of its own what sort of message it is. */
function kindOf(message: Message): string {
  return message.internetmessageheaders.find((header) => /^x-.*kind$/i.test(header.name))?.value ?? 'notice';
}

function contentOf(sender: GraphUser, message: Message): JsonObject {
  return {
    from: sender.upn,
    to: message.torecipients.map((recipient) => recipient.emailaddress.address),
    subject: message.subject,
    contentType: message.body.contenttype.toLowerCase(),
    body: message.body.content,
  };
}

// The metadata says Message and SaveToSentItems, the documents say message and saveToSentItems: the service takes both.
function lowerNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerNames);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowerNames(inner)]));
}
