import type { FastifyInstance } from 'fastify';
import type { Entra } from './entra.ts';
import { grantToken } from './grant-token.ts';
import { issuerV2 } from './token-issuer.ts';
import { problemBody } from './token-problem.ts';

interface TenantPath {
  readonly Params: { readonly tenant: string };
}

/** The token endpoint with the documents that describe it. */
export function registerEntra(app: FastifyInstance, entra: Entra, origin: () => string): void {
  acceptForms(app);
  app.post<TenantPath>('/:tenant/oauth2/v2.0/token', async (request, reply) => {
    const form = (request.body ?? {}) as Record<string, string>;
    const outcome = await grantToken(entra, request.params.tenant, form);
    reply.header('cache-control', 'no-store, no-cache').header('pragma', 'no-cache');
    if (outcome.ok) return outcome.answer;
    return reply.code(outcome.problem.status).send(problemBody(outcome.problem, entra.realNow));
  });
  app.get<TenantPath>('/:tenant/v2.0/.well-known/openid-configuration', (request, reply) =>
    reply.send(openIdConfiguration(request.params.tenant, origin())),
  );
  app.get('/:tenant/discovery/v2.0/keys', async () => ({ keys: [entra.key.jwk] }));
}

function acceptForms(app: FastifyInstance): void {
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) => {
    done(null, Object.fromEntries(new URLSearchParams(String(body))));
  });
}

function openIdConfiguration(tenant: string, origin: string): Record<string, unknown> {
  const base = `${origin}/${tenant}`;
  return {
    issuer: issuerV2(tenant),
    token_endpoint: `${base}/oauth2/v2.0/token`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token'],
    subject_types_supported: ['pairwise'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
  };
}
