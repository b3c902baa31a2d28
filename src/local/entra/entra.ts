import type { SqliteDatabase } from '../../sqlite/sqlite-database.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { loadSigningKey } from './signing-key.ts';
import type { SigningKey } from './signing-key.ts';
import { createTokenIssuer } from './token-issuer.ts';
import type { TokenIssuer } from './token-issuer.ts';
import { createTokenVerifier } from './token-verifier.ts';
import type { TokenVerifier } from './token-verifier.ts';

/** The identity provider of the sample tenant. */
export interface Entra {
  readonly tenant: Tenant;
  readonly key: SigningKey;
  readonly issuer: TokenIssuer;
  readonly verifier: TokenVerifier;
  readonly realNow: () => number;
  /** A signed user token; fails for somebody who is not in the directory. */
  userToken(oid: string, audience: 'spil' | 'graph'): Promise<string>;
}

export async function createEntra(options: {
  readonly database: SqliteDatabase;
  readonly tenant: Tenant;
  readonly realNow: () => number;
}): Promise<Entra> {
  const { tenant, realNow } = options;
  const key = await loadSigningKey(options.database, 'entra');
  const issuer = createTokenIssuer(tenant, key, realNow);
  return {
    tenant,
    key,
    issuer,
    verifier: createTokenVerifier(tenant, key, realNow),
    realNow,
    userToken: async (oid, audience) => {
      const person = tenant.people.find(({ id }) => id === oid);
      if (!person) throw new Error(`nobody in the sample tenant has object id ${oid}`);
      return audience === 'spil' ? issuer.spilToken(person) : issuer.personGraphToken(person, tenant.delegatedScopes);
    },
  };
}
