import type { FastifyInstance } from 'fastify';
import { anything, routeShape } from './api/route-shape.ts';

/** Graph's validation tokens are short plain text; anything else is somebody trying something. */
const validationToken = /^[\w\s:.;,%+/=@()~!*'-]{1,1024}$/;

export const notificationPath = '/api/notifications';

const notificationShape = routeShape(
  { operationId: 'receiveHint', summary: 'Where Graph says that a list changed; the answer tells nobody anything.' },
  { body: anything },
  { '2xx': anything },
);

export interface NotificationDoors {
  /** Called after the answer; the body is only a hint, what changed is read from Graph. */
  hint(body: unknown): void;
}

function tokenIn(query: unknown): string | undefined {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  const value = entries.find(([name]) => name.toLowerCase() === 'validationtoken')?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** Where Graph says that a list changed. */
export function registerNotificationRoutes(app: FastifyInstance, doors: NotificationDoors): void {
  void app.register(async (scope) => {
    // The validation request comes as text/plain without a body.
    scope.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post(notificationPath, { schema: notificationShape }, async (request, reply) => {
      const token = tokenIn(request.query);
      if (token === undefined) {
        // Unknown hints get the same answer, so that nobody learns which subscriptions exist.
        doors.hint(request.body);
        return reply.code(202).send();
      }
      return validationToken.test(token)
        ? reply.type('text/plain').send(token)
        : reply.code(400).type('text/plain').send('invalid validation token');
    });
  });
}
