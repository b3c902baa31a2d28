import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FaultAnswer, Faults } from './faults.ts';

/** Lets armed faults hit every route of this part of the server. */
export function applyFaults(app: FastifyInstance, faults: Faults): void {
  const lostAnswers = new WeakSet<FastifyRequest>();
  app.addHook('onRequest', async (request, reply) => {
    const fault = faults.take(request.method, request.url);
    if (fault === 'dropAfterCommit') lostAnswers.add(request);
    else if (fault) return sendFault(reply, fault);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (!lostAnswers.has(request)) return payload;
    // The work is done by now: this is the answer that got lost on its way.
    reply.code(504).header('content-type', 'application/json').removeHeader('content-length');
    return JSON.stringify({
      error: { code: 'GatewayTimeout', message: 'The answer was lost after the work was done.' },
    });
  });
}

function sendFault(reply: FastifyReply, fault: FaultAnswer): FastifyReply {
  const body = fault.body ?? { error: { code: 'FaultOnDemand', message: `Answered ${fault.status} on demand.` } };
  return reply
    .code(fault.status)
    .headers(fault.headers ?? {})
    .send(body);
}
