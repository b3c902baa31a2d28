import type { FastifyInstance, FastifySerializerCompiler } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';

/** Lets no more out than the schema of an answer declares; parsing costs half of what the provider's encoding does. */
const closedAnswer: FastifySerializerCompiler<z.ZodType> =
  ({ schema, method, url }) =>
  (body) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new Error(`${method} ${url} gave an answer of another shape`, { cause: parsed.error });
    return JSON.stringify(parsed.data);
  };

/** Makes the zod schemas of routes count: for what comes in, for what goes out. */
export function useZodShapes(app: FastifyInstance): void {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(closedAnswer);
}
