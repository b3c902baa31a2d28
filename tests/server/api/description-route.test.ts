import { tmpdir } from 'node:os';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personId } from '../../../src/domain/values/person.ts';
import type { ApiDoors } from '../../../src/server/api/api-doors.ts';
import { registerApi } from '../../../src/server/api/register-api.ts';
import { registerBotRoutes } from '../../../src/server/bot-routes.ts';
import { openFrontDoor } from '../../../src/server/front-door.ts';
import { registerNotificationRoutes } from '../../../src/server/notification-routes.ts';
import { registerStaticRoutes } from '../../../src/server/static-routes.ts';
import { configurationWith } from '../test-configuration.ts';

interface Described {
  readonly operationId?: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: object }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: Readonly<Record<string, { schema?: object }>> }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly info: { readonly title?: string; readonly version?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let app: FastifyInstance;
let written: Document;
const routes: { readonly method: string; readonly url: string }[] = [];

// No door is opened: what a route looks like is known before anybody comes in, except who reads the description.
const doors = {
  verifyPerson: async (bearer: string) =>
    bearer === 'jan' ? { id: personId('jan'), name: 'Jan', apiToken: bearer } : undefined,
} as unknown as ApiDoors;

beforeAll(async () => {
  const configuration = configurationWith();
  app = await openFrontDoor(configuration, () => 'code');
  app.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD' && url.startsWith('/api/')) routes.push({ method: one, url });
  });
  registerApi(app, doors);
  registerBotRoutes(app, {} as never, {} as never);
  registerNotificationRoutes(app, { hint: () => undefined });
  await registerStaticRoutes(app, configuration, tmpdir());
  await app.ready();
  written = (await ask('Bearer jan')).json<Document>();
});
afterAll(() => app.close());

const ask = (authorization: string) =>
  app.inject({ method: 'GET', url: '/api/description', headers: { authorization } });

const operations = () =>
  Object.entries(written.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, path, method, operation })),
  );

test('only somebody who is signed in reads it', async () => {
  const answer = await ask('Bearer nobody');
  expect([answer.statusCode, answer.json<{ problem: object }>().problem]).toEqual([401, { kind: 'sign-in-needed' }]);
});

test('every route below /api is in it, and nothing else', () => {
  const asDescribed = routes.map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, '{$1}')}`);
  expect(asDescribed.length).toBeGreaterThan(12);
  expect(
    operations()
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(asDescribed.toSorted());
});

describe('every route', () => {
  test('has a name of its own and says what it does', () => {
    const names = operations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, operation } of operations()) {
      expect([name, operation.operationId, operation.summary]).toEqual([name, expect.any(String), expect.any(String)]);
    }
  });

  test('declares each part of its address', () => {
    for (const { name, path, operation } of operations()) {
      const declared = (operation.parameters ?? []).filter(({ in: place }) => place === 'path');
      expect([name, ...declared.map((one) => one.name)]).toEqual([
        name,
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part),
      ]);
      for (const { schema } of declared) expect(schema, name).toHaveProperty('type');
    }
  });

  test('declares what it takes when it takes something', () => {
    for (const { name, method, operation } of operations()) {
      const schema = operation.requestBody?.content['application/json']?.schema;
      expect([name, schema !== undefined]).toEqual([name, method !== 'get']);
    }
  });

  test('declares its good answer and how it refuses', () => {
    for (const { name, operation } of operations()) {
      const codes = Object.keys(operation.responses);
      expect([name, codes.some((code) => code.startsWith('2'))]).toEqual([name, true]);
      for (const code of codes) expect(operation.responses[code]?.content?.['application/json'], name).toBeDefined();
      for (const code of ['4XX', '5XX']) {
        const schema = operation.responses[code]?.content?.['application/json']?.schema;
        expect([name, schema]).toEqual([name, { $ref: '#/components/schemas/RefusalAnswer' }]);
      }
    }
  });
});

describe('the document', () => {
  test('is OpenAPI 3.1 with what that asks for', () => {
    expect(written.openapi).toMatch(/^3\.1\.\d$/);
    expect(written.info).toMatchObject({ title: 'Spil', version: '1' });
    for (const { name, operation } of operations()) {
      for (const answer of Object.values(operation.responses))
        expect(answer.description, name).toEqual(expect.any(String));
    }
  });

  test('holds schemas that are valid, with references that lead somewhere', () => {
    const ajv = new Ajv2020({ strict: false }).addSchema(written, 'api');
    const { schemas } = written.components;
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(['ShownItem', 'RefusalAnswer', 'ProjectAnswer']));
    for (const [name, schema] of Object.entries(schemas)) {
      expect([name, ajv.validateSchema(schema)]).toEqual([name, true]);
      expect(ajv.getSchema(`api#/components/schemas/${name}`), name).toBeTypeOf('function');
    }
    const references = [...JSON.stringify(written).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)];
    for (const [, name = ''] of references) expect(schemas).toHaveProperty(name);
  });

  test('says of an answer that nothing else is in it', () => {
    expect(written.components.schemas['ShownItem']).toMatchObject({ additionalProperties: false });
  });
});
