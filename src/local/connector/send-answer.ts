import type { FastifyReply } from 'fastify';
import type { Answer } from './connector-problem.ts';

/** Sends a value with a status, or the refusal in the connector's form. */
export function sendAnswer<T>(reply: FastifyReply, answer: Answer<T>, status: number): FastifyReply {
  if (answer.ok) return reply.code(status).send(answer.value);
  const { code, message, retryAfterS } = answer.problem;
  if (retryAfterS !== undefined) reply.header('retry-after', String(retryAfterS));
  return reply.code(answer.problem.status).send({ error: { code, message } });
}
