import type { LocalPerson } from '../api/people.ts';

const SENDER_MAILBOX = /^spil@/i;

/** The name that belongs to a mail address; the address itself for anybody unknown. */
export function addressName(people: readonly LocalPerson[], address: string): string {
  if (SENDER_MAILBOX.test(address)) return 'Spil';
  return people.find(({ upn }) => upn.toLowerCase() === address.toLowerCase())?.name ?? address;
}
