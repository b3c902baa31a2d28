import type { FastifyInstance } from 'fastify';
import type { TeamsAdapter } from '../../bot/sdk/teams-adapter.ts';
import type { Bot } from '../../bot/turn.ts';
import { anything, routeShape } from './api/route-shape.ts';

const messagesShape = routeShape(
  { operationId: 'receiveActivity', summary: 'Where Teams brings what people say to the bot, with its own token.' },
  { body: anything },
  { '2xx': anything },
);

/** Where Teams brings what people say to the bot. */
export function registerBotRoutes(app: FastifyInstance, adapter: TeamsAdapter, bot: Bot): void {
  app.post('/api/messages', { schema: messagesShape }, async (request, reply) => {
    const { status, body } = await adapter.receive(bot, request.body, request.headers);
    return reply.code(status).send(body);
  });
}
