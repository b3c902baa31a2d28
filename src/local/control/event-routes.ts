import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Connector } from '../connector/connector.ts';
import type { EventStream, LocalEvent } from '../service/event-stream.ts';
import { personNamed } from './speaker.ts';

interface ByPerson {
  readonly Querystring: { readonly person?: string };
}

/** Streams what one person would see happen, as server-sent events. */
export function registerEventRoutes(app: FastifyInstance, connector: Connector, events: EventStream): void {
  const open = new Set<FastifyReply>();
  app.get<ByPerson>('/local/events', (request, reply) => {
    const person = personNamed(connector, request.query.person ?? '');
    startStream(reply);
    open.add(reply);
    const stop = events.listen((event) => {
      if (event.mayBeSeenBy(person.id)) reply.raw.write(eventText(event, person.id));
    });
    request.raw.on('close', () => {
      stop();
      open.delete(reply);
    });
  });
  // An open stream would keep the server from closing.
  app.addHook('preClose', async () => {
    for (const reply of open) reply.raw.end();
  });
}

function startStream(reply: FastifyReply): void {
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    connection: 'keep-alive',
  });
  reply.raw.write(': open\n\n');
}

function eventText(event: LocalEvent, personId: string): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event.payload(personId))}\n\n`;
}
