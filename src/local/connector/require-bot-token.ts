import type { FastifyInstance } from 'fastify';
import type { Connector } from './connector.ts';

/** Turns away whoever does not carry the bot's own token. */
export function requireBotToken(app: FastifyInstance, connector: Connector): void {
  app.addHook('preHandler', async (request, reply) => {
    if (await connector.entra.verifier.isBotToken(request.headers.authorization ?? '')) return;
    return reply
      .code(401)
      .send({ error: { code: 'Unauthorized', message: 'Authorization has been denied for this request.' } });
  });
}
