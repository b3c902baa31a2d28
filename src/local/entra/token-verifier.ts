import { jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Person } from '../tenant/person.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { SigningKey } from './signing-key.ts';
import { BOT_AUDIENCE, GRAPH_AUDIENCE, issuerV1, issuerV2 } from './token-issuer.ts';

/** Who calls Graph: a person through an app, or an app on its own. */
type GraphCaller =
  | { readonly kind: 'person'; readonly oid: string; readonly scopes: readonly string[] }
  | { readonly kind: 'app'; readonly appId: string; readonly roles: readonly string[] };

type Assertion = { readonly ok: true; readonly person: Person } | { readonly ok: false; readonly why: unknown };

export interface TokenVerifier {
  verifyGraphToken(bearer: string): Promise<GraphCaller | undefined>;
  /** True for the token with which Spil's bot calls the Bot Connector. */
  isBotToken(bearer: string): Promise<boolean>;
  /** The person behind a token for Spil's own API, or why it is not accepted. */
  verifySpilToken(token: string): Promise<Assertion>;
}

/** Checks tokens the way the real services do: signature, issuer, audience, lifetime. */
export function createTokenVerifier(tenant: Tenant, key: SigningKey, realNow: () => number): TokenVerifier {
  const claimsOf = async (token: string, issuer: string, audience: string) =>
    (await jwtVerify(token, key.publicKey, { issuer, audience, currentDate: new Date(realNow()) })).payload;
  const accepted = (bearer: string, audience: string) =>
    claimsOf(withoutScheme(bearer), issuerV1(tenant.id), audience).catch(() => undefined);
  return {
    verifyGraphToken: async (bearer) => graphCaller(await accepted(bearer, GRAPH_AUDIENCE)),
    isBotToken: async (bearer) => (await accepted(bearer, BOT_AUDIENCE))?.['appid'] === tenant.spil.appId,
    verifySpilToken: async (token) => {
      try {
        const claims = await claimsOf(token, issuerV2(tenant.id), tenant.spil.appId);
        const person = tenant.people.find(({ id }) => id === claims['oid']);
        return person ? { ok: true, person } : { ok: false, why: new Error('the person is not in the directory') };
      } catch (why) {
        return { ok: false, why };
      }
    },
  };
}

function graphCaller(claims: JWTPayload | undefined): GraphCaller | undefined {
  if (!claims) return undefined;
  if (claims['idtyp'] === 'app') {
    return {
      kind: 'app',
      appId: String(claims['appid']),
      roles: (claims['roles'] as readonly string[] | undefined) ?? [],
    };
  }
  return { kind: 'person', oid: String(claims['oid']), scopes: String(claims['scp'] ?? '').split(' ') };
}

function withoutScheme(bearer: string): string {
  return bearer.replace(/^Bearer\s+/i, '');
}
