import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const notifications = z.object({
  value: z
    .array(z.looseObject({ subscriptionId: z.string().max(128), clientState: z.string().max(128) }))
    .min(1)
    .max(1000),
});

/** Graph's validation tokens are short plain text; anything else is somebody trying something. */
const validationToken = /^[\w\s:.;,%+/=@()~!*'-]{1,1024}$/;

export interface NotificationDoors {
  /** Called after the answer; the body is only a hint, what changed is read from Graph. */
  hint(subscriptionId: string, clientState: string): void;
}

function tokenIn(query: unknown): string | undefined {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  const value = entries.find(([name]) => name.toLowerCase() === 'validationtoken')?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** Where Graph says that a list changed. */
export function registerNotificationRoutes(app: FastifyInstance, doors: NotificationDoors): void {
  app.register(async (scope) => {
    // The validation request comes as text/plain without a body.
    scope.addContentTypeParser('text/plain', { parseAs: 'string' }, (_request, body, done) => done(null, body));
    scope.post('/api/notifications', async (request, reply) => {
      const token = tokenIn(request.query);
      if (token !== undefined) {
        return validationToken.test(token)
          ? reply.type('text/plain').send(token)
          : reply.code(400).type('text/plain').send('invalid validation token');
      }
      const parsed = notifications.safeParse(request.body);
      // Unknown or malformed hints get the same answer, so that nobody learns which subscriptions exist.
      for (const hint of parsed.success ? parsed.data.value : []) doors.hint(hint.subscriptionId, hint.clientState);
      return reply.code(202).send();
    });
  });
}
