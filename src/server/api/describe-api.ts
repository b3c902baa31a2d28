import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

const person = {
  type: 'http',
  scheme: 'bearer',
  bearerFormat: 'JWT',
  description: 'The token that Teams or Entra gives a person for Spil’s own API.',
} as const;

/** Writes down every route below /api that is registered from here on, as OpenAPI 3.1. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Spil', version: '1', description: 'Actions, risks and decisions of a project team.' },
      components: { securitySchemes: { person } },
      security: [{ person: [] }],
    },
    transform: (route) => {
      const { url, schema } = route;
      return url.startsWith('/api/') ? jsonSchemaTransform(route) : { url, schema: { ...schema, hide: true } };
    },
    transformObject: jsonSchemaTransformObject,
  });
}
