import type { PersonId } from '../../domain/values/person.ts';
import type { Clock, Letter, MailDoor, SendLedger } from '../../ports.ts';
import { messageId } from '../message-id.ts';

/** A digest that arrived elsewhere. */
export interface ArrivedDigest {
  readonly message: string;
  readonly recipient: PersonId;
  readonly letter: Letter;
}

export interface CopyDoors {
  readonly clock: Clock;
  readonly ledger: Pick<SendLedger, 'claimAttempt' | 'settleAttempt'>;
  readonly mail: MailDoor;
}

/** Mails a copy that can be kept and searched; its own id in the ledger keeps it from going out twice. */
export async function sendMailCopy({ message, recipient, letter }: ArrivedDigest, doors: CopyDoors): Promise<void> {
  const { ledger, clock, mail } = doors;
  const copy = messageId({ kind: 'copy', of: message });
  if (!(await ledger.claimAttempt(copy, 'mail', clock.now()))) return;
  await ledger.settleAttempt(copy, 'mail', await mail.send(recipient, letter), clock.now());
}
