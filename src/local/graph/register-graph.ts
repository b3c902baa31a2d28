import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerRequest, type Desk, type IncomingRequest } from './request/answer-request.ts';
import { createGraphAdmin, type GraphAdmin } from './graph-admin.ts';
import type { GraphCore, GraphOptions } from './graph-core.ts';
import type { GraphDoors } from './graph-doors.ts';
import { createGraphTables } from './graph-schema.ts';
import { createChangeAnnouncer } from './subscriptions/change-announcer.ts';
import { createUnitMeter } from './request/unit-meter.ts';

/** Graph takes bodies of up to 4 MB. */
const bodyLimit = 4 * 1024 * 1024;

/** Serves the Graph emulator below the prefix. */
export function registerGraph(
  app: FastifyInstance,
  prefix: '/graph/v1.0',
  doors: GraphDoors,
  options: GraphOptions = {},
): GraphAdmin {
  createGraphTables(doors.db);
  const announcer = createChangeAnnouncer(
    doors,
    options.tenantId ?? '00000000-0000-0000-0000-000000000000',
    options.gatherMs,
  );
  const core: GraphCore = { db: doors.db, doors, options, announceChange: (listId) => announcer.announce(listId) };
  const desk: Desk = { core, meter: createUnitMeter(options) };
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, body));
    scope.all(`${prefix}/*`, (request, reply) => serve(desk, prefix, request, reply));
    scope.addHook('onClose', async () => announcer.stop());
  });
  return {
    ...createGraphAdmin(core, () => announcer.settle()),
    forgetUnits: () => desk.meter.forget(),
  };
}

async function serve(desk: Desk, prefix: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const answer = await answerRequest(desk, incoming(prefix, request));
  reply.code(answer.status).headers(answer.headers ?? {});
  if (answer.body === undefined) return reply.send();
  if (typeof answer.body === 'string') return reply.send(answer.body);
  return reply.type('application/json; odata.metadata=minimal').send(JSON.stringify(answer.body));
}

function incoming(prefix: string, request: FastifyRequest): IncomingRequest {
  const [rawPath = '', rawQuery = ''] = (request.raw.url ?? '').slice(prefix.length).split(/\?(.*)/s);
  const headers = headersOf(request);
  // The product's client believes that it talks to Microsoft and gives its token to no other address.
  const announced = headers['x-spil-announced-origin'];
  const base = announced ? `${announced}/v1.0` : `${request.protocol}://${request.host}${prefix}`;
  return { method: request.method, rawPath, rawQuery, headers, body: bodyOf(request.body), base, mount: prefix };
}

function headersOf(request: FastifyRequest): Record<string, string> {
  const entries = Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return Object.fromEntries(entries) as Record<string, string>;
}

/** What cannot be read stays text, and every handler refuses text. */
function bodyOf(body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}
