import { createHash } from 'node:crypto';
import { AuthError, ConfidentialClientApplication, type Configuration, type INetworkModule } from '@azure/msal-node';
import type { Identity } from '../../ports.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { KeptToken } from './token-cache.ts';
import { createTokenCache } from './token-cache.ts';

/** How the app proves who it is to Entra. */
export type AppCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprintSha256: string; readonly privateKey: string };

export interface TokenSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  readonly networkClient?: INetworkModule;
  /** Real time in milliseconds: a token's life has nothing to do with business time. */
  readonly realNow: () => number;
}

export type TokenProblem = { readonly kind: 'sign-in-needed' } | { readonly kind: 'no-token'; readonly reason: string };

export interface GraphTokens {
  tokenFor(identity: Identity): Promise<Result<string, TokenProblem>>;
  /** Makes the next call ask Entra again, after Graph refused this identity's token. */
  forget(identity: Identity): void;
}

const scopes = ['https://graph.microsoft.com/.default'];

/** Gets Graph tokens from Entra: for the app itself, or on behalf of a person. */
export function createGraphTokens(settings: TokenSettings): GraphTokens {
  const cache = createTokenCache(settings.realNow);
  const entra = new ConfidentialClientApplication(configuration(settings));
  return {
    tokenFor: (identity) => asResult(() => cache.get(keyOf(identity), () => fetchToken(entra, identity))),
    forget: (identity) => cache.drop(keyOf(identity)),
  };
}

// The person's own token is a secret: only its digest is kept as a key.
const keyOf = (identity: Identity): string =>
  identity.kind === 'app' ? 'app' : createHash('sha256').update(identity.person.apiToken).digest('base64');

async function fetchToken(entra: ConfidentialClientApplication, identity: Identity): Promise<KeptToken> {
  try {
    const answer =
      identity.kind === 'app'
        ? await entra.acquireTokenByClientCredential({ scopes, skipCache: true })
        : await entra.acquireTokenOnBehalfOf({ scopes, oboAssertion: identity.person.apiToken, skipCache: true });
    if (!answer?.accessToken) throw new Error('Entra answered without a token');
    return { token: answer.accessToken, expiresAt: answer.expiresOn?.getTime() ?? 0 };
  } finally {
    // MSAL keeps every person's token for as long as the process lives; our own cache forgets expired ones.
    entra.clearCache();
  }
}

async function asResult(get: () => Promise<string>): Promise<Result<string, TokenProblem>> {
  try {
    return ok(await get());
  } catch (cause) {
    if (!(cause instanceof AuthError)) throw cause;
    return refused(asksSignIn(cause) ? { kind: 'sign-in-needed' } : { kind: 'no-token', reason: cause.errorCode });
  }
}

// invalid_grant is also what Entra says of an assertion that has expired, without calling it an interaction.
const asksSignIn = (error: AuthError): boolean =>
  error.name === 'InteractionRequiredAuthError' ||
  ['invalid_grant', 'interaction_required', 'login_required', 'consent_required'].includes(error.errorCode);

function configuration({ tenantId, clientId, credential, networkClient }: TokenSettings): Configuration {
  return {
    auth: {
      clientId,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      ...(credential.kind === 'secret'
        ? { clientSecret: credential.secret }
        : {
            clientCertificate: {
              thumbprintSha256: credential.thumbprintSha256,
              privateKey: credential.privateKey,
            },
          }),
    },
    ...(networkClient === undefined ? {} : { system: { networkClient } }),
  };
}
