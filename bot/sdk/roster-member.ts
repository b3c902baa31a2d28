import { z } from 'zod';
import { personId } from '../../src/domain/values/person.ts';
import type { Member } from '../../src/ports.ts';

// Guests, people without a mailbox, shared channels: Teams leaves out or empties whatever it does not know.
const text = z.string().optional().catch(undefined);

const entry = z.looseObject({
  id: text,
  aadObjectId: text,
  name: text,
  email: text,
  userPrincipalName: text,
  userRole: text,
});

/** One entry of a roster of Teams as a member; undefined for whoever has no directory id, and for what is no person. */
export function rosterMember(value: unknown): Member | undefined {
  const { data } = entry.safeParse(value);
  if (!data?.aadObjectId) return undefined;
  const mail = data.email ?? data.userPrincipalName ?? '';
  return {
    id: personId(data.aadObjectId),
    name: data.name?.trim() || mail,
    mail,
    isGuest: data.userRole === 'guest' || data.userRole === 'anonymous',
    ...(data.id === undefined ? {} : { chatId: data.id }),
  };
}
