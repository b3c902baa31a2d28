import type { FastifyInstance } from 'fastify';
import { CONNECTOR_ISSUER } from './bot-post.ts';
import type { Connector } from './connector.ts';
import { registerActivityRoutes } from './activity-routes.ts';
import { requireBotToken } from './require-bot-token.ts';
import { registerRosterRoutes } from './roster-routes.ts';

/** The Bot Connector stand-in: what the bot calls, with the documents that describe its own tokens. */
export async function registerConnector(app: FastifyInstance, connector: Connector): Promise<void> {
  app.get('/v1/.well-known/openidconfiguration', async () => ({
    issuer: CONNECTOR_ISSUER,
    jwks_uri: `${connector.serviceUrl}v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }));
  app.get('/v1/.well-known/keys', async () => ({ keys: [{ ...connector.key.jwk, endorsements: ['msteams'] }] }));
  await app.register(async (guarded) => {
    requireBotToken(guarded, connector);
    registerActivityRoutes(guarded, connector);
    registerRosterRoutes(guarded, connector);
  });
}
