import type { PersonId } from '../../domain/values/person.ts';
import type { Letter, MailDoor } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { sendOutcome } from './send-outcome.ts';

/** The mail address of somebody; undefined when nobody may know it. */
export type AddressOf = (person: PersonId) => Promise<string | undefined>;

/** Sends mail from the one mailbox that the app may use. */
export function createGraphMail(client: GraphClient, sender: string, addressOf: AddressOf): MailDoor {
  return {
    async send(to, letter) {
      const address = await addressOf(to);
      if (address === undefined) return { state: 'refused', reason: 'no-address' };
      const answer = await client(
        { kind: 'app' },
        {
          method: 'POST',
          path: `/users/${encodeURIComponent(sender)}/sendMail`,
          // Copies would fill a mailbox that nobody reads with what projects are about.
          body: { message: messageFor(letter, address), saveToSentItems: false },
        },
      );
      return sendOutcome(answer, 'accepted');
    },
  };
}

const messageFor = (letter: Letter, address: string): object => ({
  subject: letter.subject,
  body: { contentType: 'text', content: letter.text },
  toRecipients: [{ emailAddress: { address } }],
  // Lets a mail rule recognise what kind of message this is.
  internetMessageHeaders: [{ name: 'x-spil-kind', value: letter.kind }],
});
