import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** A request to the control surface that cannot be carried out; the sentence says what to do. */
export class ControlProblem extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** Reads a body, or refuses it with a sentence per field. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ControlProblem(400, z.prettifyError(result.error));
}

/** Reads every body as JSON, whatever it says it is; nothing at all is an empty order. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    try {
      done(null, body === '' ? {} : JSON.parse(String(body)));
    } catch {
      done(new ControlProblem(400, 'The body is not JSON.'), undefined);
    }
  });
}

/** Answers problems of the control surface as `{error}` with their status. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof ControlProblem) return reply.code(error.status).send({ error: error.message });
    const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    return reply.code(status).send({ error: error instanceof Error ? error.message : String(error) });
  });
}
