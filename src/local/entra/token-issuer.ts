import { SignJWT } from 'jose';
import type { Person } from '../tenant/person.ts';
import type { Tenant, TenantApp } from '../tenant/tenant.ts';
import { TEAMS_WEB_CLIENT_ID } from '../tenant/tenant-ids.ts';
import { stableGuid, stableToken } from '../tenant/stable-id.ts';
import type { SigningKey } from './signing-key.ts';

export const GRAPH_AUDIENCE = 'https://graph.microsoft.com';
export const BOT_AUDIENCE = 'https://api.botframework.com';
export const TOKEN_LIFETIME_S = 3600;

export interface TokenIssuer {
  /** A person's token for Spil's own API, as single sign-on in Teams gives it. */
  spilToken(person: Person): Promise<string>;
  /** A person's token for Graph, with the scopes that were consented to. */
  personGraphToken(person: Person, scopes: readonly string[]): Promise<string>;
  /** An app's own token, with its roles when it is for Graph. */
  appToken(app: TenantApp, audience: typeof GRAPH_AUDIENCE | typeof BOT_AUDIENCE): Promise<string>;
}

/** The issuer in Spil's own tokens (version 2). */
export function issuerV2(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`;
}

/** The issuer in tokens for Graph and the Bot Connector (version 1). */
export function issuerV1(tenantId: string): string {
  return `https://sts.windows.net/${tenantId}/`;
}

/** Signs the tokens of the tenant; lifetimes run in real time, never in business time. */
export function createTokenIssuer(tenant: Tenant, key: SigningKey, realNow: () => number): TokenIssuer {
  const sign = (claims: Record<string, unknown>) => signed(claims, key, realNow);
  const first = { iss: issuerV1(tenant.id), ver: '1.0', tid: tenant.id };
  return {
    spilToken: (person) => sign({ ...spilClaims(tenant, person), ...personClaims(person) }),
    personGraphToken: (person, scopes) =>
      sign({ ...first, aud: GRAPH_AUDIENCE, appid: tenant.spil.appId, scp: scopes.join(' '), ...personClaims(person) }),
    appToken: (app, audience) =>
      sign({
        ...first,
        aud: audience,
        appid: app.appId,
        idtyp: 'app',
        oid: stableGuid(`service principal ${app.appId}`),
        ...(audience === GRAPH_AUDIENCE ? { roles: app.roles } : {}),
      }),
  };
}

function spilClaims(tenant: Tenant, person: Person): Record<string, unknown> {
  return {
    iss: issuerV2(tenant.id),
    aud: tenant.spil.appId,
    ver: '2.0',
    tid: tenant.id,
    azp: TEAMS_WEB_CLIENT_ID,
    scp: 'access_as_user',
    sub: stableToken(`${tenant.spil.appId} ${person.id}`),
  };
}

function personClaims(person: Person): Record<string, unknown> {
  return { oid: person.id, name: person.name, preferred_username: person.upn, upn: person.upn };
}

function signed(claims: Record<string, unknown>, key: SigningKey, realNow: () => number): Promise<string> {
  const seconds = Math.floor(realNow() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + TOKEN_LIFETIME_S)
    .sign(key.privateKey);
}
