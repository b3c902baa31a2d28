import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { routeShape } from './route-shape.ts';

const descriptionShape = routeShape(
  { operationId: 'describeApi', summary: 'This description.' },
  {},
  { 200: z.record(z.string(), z.unknown()).describe('A document in OpenAPI 3.1.') },
);

/** The API's own description, for whoever is signed in. */
export function registerDescriptionRoute(api: FastifyInstance): void {
  api.get('/api/description', { schema: descriptionShape }, async (_, reply) => reply.send(api.swagger()));
}
