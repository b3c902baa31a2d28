import { createRemoteJWKSet, jwtVerify } from 'jose';
import { z } from 'zod';
import { personId } from '../../domain/values/person.ts';
import type { Person } from '../../ports.ts';
import type { Configuration } from '../configuration.ts';

const claims = z.object({
  oid: z.guid(),
  tid: z.guid(),
  ver: z.literal('2.0'),
  scp: z.string(),
  name: z.string().min(1),
});

/** Checks the token that a person's client got for Spil's own API. */
export type VerifyPerson = (bearer: string) => Promise<Person | undefined>;

/** Accepts only delegated v2 tokens of our tenant for our API: an app-only token has no `scp` and stays outside. */
export function createVerifyPerson(configuration: Configuration): VerifyPerson {
  const keys = createRemoteJWKSet(new URL(configuration.loginKeysUrl));
  const expected = {
    issuer: `https://login.microsoftonline.com/${configuration.tenantId}/v2.0`,
    audience: [configuration.clientId, `api://${configuration.clientId}`],
    algorithms: ['RS256'],
  };
  return async (bearer) => {
    try {
      const { payload } = await jwtVerify(bearer, keys, expected);
      const claim = claims.parse(payload);
      const mayCall = claim.tid === configuration.tenantId && claim.scp.split(' ').includes('access_as_user');
      return mayCall ? { id: personId(claim.oid), name: claim.name, apiToken: bearer } : undefined;
    } catch {
      // Whatever is wrong with a token, the caller learns only that it was not accepted.
      return undefined;
    }
  };
}
