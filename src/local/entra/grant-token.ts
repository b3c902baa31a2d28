import type { Tenant, TenantApp } from '../tenant/tenant.ts';
import { BOT_AUDIENCE, GRAPH_AUDIENCE, TOKEN_LIFETIME_S } from './token-issuer.ts';
import type { TokenIssuer } from './token-issuer.ts';
import {
  assertionProblem,
  missingField,
  noConsent,
  unknownApp,
  unknownScope,
  unknownTenant,
  unsupportedGrant,
  wrongSecret,
} from './token-problem.ts';
import type { TokenProblem } from './token-problem.ts';
import type { TokenVerifier } from './token-verifier.ts';

export type TokenForm = Readonly<Record<string, string | undefined>>;
interface TokenAnswer {
  readonly token_type: 'Bearer';
  readonly scope?: string;
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
}

type Granted =
  | { readonly ok: true; readonly answer: TokenAnswer }
  | { readonly ok: false; readonly problem: TokenProblem };

const ON_BEHALF_OF = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
// OpenID's own scopes need no consent and are not part of a Graph token.
const SIGN_IN_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access', '.default']);

/** Decides on one request to the token endpoint. */
export async function grantToken(
  entra: { readonly tenant: Tenant; readonly issuer: TokenIssuer; readonly verifier: TokenVerifier },
  tenantInPath: string,
  form: TokenForm,
): Promise<Granted> {
  const { tenant } = entra;
  if (tenantInPath !== tenant.id) return refused(unknownTenant(tenantInPath));
  for (const field of ['grant_type', 'client_id', 'scope']) if (!form[field]) return refused(missingField(field));
  const app = [tenant.spil, tenant.provisioning].find(({ appId }) => appId === form['client_id']);
  if (!app) return refused(unknownApp(form['client_id'] ?? '', tenant.id));
  if (form['client_secret'] !== app.secret) return refused(wrongSecret(app.appId));
  if (form['grant_type'] === 'client_credentials') return grantToApp(entra.issuer, app, form['scope'] ?? '');
  if (form['grant_type'] === ON_BEHALF_OF) return grantOnBehalfOf(entra, form);
  return refused(unsupportedGrant(form['grant_type'] ?? ''));
}

async function grantToApp(issuer: TokenIssuer, app: TenantApp, scope: string): Promise<Granted> {
  // MSAL adds OpenID's scopes to some requests; the resource is the one that ends in .default.
  const resource = scope
    .split(' ')
    .find((part) => part.endsWith('/.default'))
    ?.slice(0, -'/.default'.length);
  if (resource !== GRAPH_AUDIENCE && resource !== BOT_AUDIENCE) return refused(unknownScope(scope));
  return granted(await issuer.appToken(app, resource));
}

async function grantOnBehalfOf(
  entra: { readonly tenant: Tenant; readonly issuer: TokenIssuer; readonly verifier: TokenVerifier },
  form: TokenForm,
): Promise<Granted> {
  if (!form['assertion']) return refused(missingField('assertion'));
  const assertion = await entra.verifier.verifySpilToken(form['assertion']);
  if (!assertion.ok) return refused(assertionProblem(assertion.why));
  const consented = entra.tenant.delegatedScopes;
  const missing = askedScopes(form['scope'] ?? '').find((scope) => !consented.includes(scope));
  if (missing !== undefined) return refused(noConsent(missing));
  return granted(await entra.issuer.personGraphToken(assertion.person, consented), consented.join(' '));
}

function askedScopes(scope: string): readonly string[] {
  return scope
    .split(' ')
    .map((part) => part.replace(`${GRAPH_AUDIENCE}/`, ''))
    .filter((part) => part !== '' && !SIGN_IN_SCOPES.has(part));
}

function granted(token: string, scope?: string): Granted {
  const lifetime = { expires_in: TOKEN_LIFETIME_S - 1, ext_expires_in: TOKEN_LIFETIME_S - 1 };
  return {
    ok: true,
    answer: { token_type: 'Bearer', ...(scope === undefined ? {} : { scope }), ...lifetime, access_token: token },
  };
}

function refused(problem: TokenProblem): Granted {
  return { ok: false, problem };
}
