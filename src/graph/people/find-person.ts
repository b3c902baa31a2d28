import { z } from 'zod';
import { personId } from '../../domain/values/person.ts';
import type { Identity } from '../../ports.ts';
import type { GraphClient } from '../client/graph-client.ts';
import type { DirectoryPerson } from './site-people.ts';

const user = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/** The properties that tell who somebody is. */
export const personProperties = 'id,displayName,mail,userPrincipalName,userType';

/** Looks somebody up by object id or sign-in name; undefined when unknown, or when we may not look. */
export async function findPerson(
  client: GraphClient,
  identity: Identity,
  idOrName: string,
): Promise<DirectoryPerson | undefined> {
  const path = `/users/${encodeURIComponent(idOrName)}?$select=${personProperties}`;
  const answer = await client(identity, { method: 'GET', path });
  const parsed = user.safeParse(answer.ok ? answer.value.body : undefined);
  if (!parsed.success) return undefined;
  const { id, displayName, mail, userPrincipalName } = parsed.data;
  const addresses = [mail, userPrincipalName]
    .filter((text) => typeof text === 'string')
    .map((text) => text.toLowerCase());
  return { id: personId(id), name: displayName ?? addresses[0] ?? id, addresses };
}
